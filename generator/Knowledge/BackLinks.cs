// Every name resolved once, and followed the other way: who speaks of a record. Computed, never typed by hand.
using HoSite.Content;
using HoSite.Content.Records;

namespace HoSite.Knowledge;

/// <summary>The relations between the records of a knowledge base.</summary>
public sealed class BackLinks
{
    private readonly KnowledgeBase _knowledge;
    private readonly Dictionary<PageRecord, PageLinks> _pages;
    private readonly Dictionary<Claim, ClaimLinks> _claims;
    private readonly Dictionary<Reference, ReferenceLinks> _references;

    private BackLinks(KnowledgeBase knowledge)
    {
        _knowledge = knowledge;
        _pages = Empty<PageRecord, PageLinks>(knowledge.Pages);
        for (var i = 0; i < knowledge.Pages.Count; i++)
        {
            _pages[knowledge.Pages[i]].Rank = i;
        }

        _claims = Empty<Claim, ClaimLinks>(knowledge.Content.Claims);
        _references = Empty<Reference, ReferenceLinks>(knowledge.Content.References);
        foreach (var claim in knowledge.Content.Claims)
        {
            Follow(claim, _claims[claim]);
        }

        foreach (var page in knowledge.Pages)
        {
            Follow(page, _pages[page]);
        }

        var order = new ClaimOrder(this);
        Parallel.ForEach(_pages.Values, links => links.Claims.Sort(order));
    }

    /// <summary>Follows every name of a knowledge base.</summary>
    public static BackLinks Of(KnowledgeBase knowledge) => new(knowledge);

    /// <summary>The relations of a page.</summary>
    public PageLinks this[PageRecord page] => _pages[page];

    /// <summary>The relations of a claim.</summary>
    public ClaimLinks this[Claim claim] => _claims[claim];

    /// <summary>The uses of a reference.</summary>
    public ReferenceLinks this[Reference reference] => _references[reference];

    private static Dictionary<TRecord, TLinks> Empty<TRecord, TLinks>(IReadOnlyCollection<TRecord> records)
        where TRecord : class where TLinks : new()
    {
        var links = new Dictionary<TRecord, TLinks>(records.Count, ReferenceEqualityComparer.Instance);
        foreach (var record in records)
        {
            links.Add(record, new TLinks());
        }

        return links;
    }

    private void Follow(Claim claim, ClaimLinks links)
    {
        links.IsDescriptive = claim.Direction == Direction.Descriptive;
        links.Subjects = Once(claim.About.All.Select(subject => _knowledge.Page(new RecordId(subject.Kind, subject.Name.Value))));
        links.Sources = Once(claim.References.Select(name => _knowledge.Reference(name.Value)));
        foreach (var subject in links.Subjects)
        {
            _pages[subject].Claims.Add(claim);
        }

        foreach (var source in links.Sources)
        {
            _references[source].Citing.Add(claim);
        }

        foreach (var other in Once(claim.Against.Select(name => _knowledge.Claim(name.Value))))
        {
            Disagree(claim, other);
            Disagree(other, claim);
        }
    }

    private void Disagree(Claim claim, Claim other)
    {
        if (!ReferenceEquals(claim, other) && !_claims[claim].Disagreeing.Exists(known => ReferenceEquals(known, other)))
        {
            _claims[claim].Disagreeing.Add(other);
        }
    }

    private void Follow(PageRecord page, PageLinks links)
    {
        var text = page.Source.Text;
        links.Names = Once(page.Names.Select(name => _knowledge.Page(new RecordId(name.Kind, name.Name.Value))));
        links.LinksTo = Once(text.Links
            .Select(link => ContentPath.Resolve(page.Source.File.Path, link.Target))
            .Select(path => path is null ? null : _knowledge.PageAt(path))
            .Where(target => target != page));
        foreach (var named in links.Names)
        {
            _pages[named].Namers.Add(page);
        }

        foreach (var target in links.LinksTo)
        {
            _pages[target].Linkers.Add(page);
        }

        foreach (var claim in Once(page.ClaimNames.Concat(text.Claims).Select(name => _knowledge.Claim(name.Value))))
        {
            _claims[claim].Users.Add(page);
        }

        foreach (var source in Once(text.Citations.Select(name => _knowledge.Reference(name.Value))))
        {
            _references[source].Pages.Add(page);
        }
    }

    private static T[] Once<T>(IEnumerable<T?> records) where T : class
    {
        var once = new List<T>();
        HashSet<T>? seen = null;
        foreach (var record in records)
        {
            if (record is not null && (once.Count < 8 ? !Contains(once, record) : (seen ??= new(once, ReferenceEqualityComparer.Instance)).Add(record)))
            {
                once.Add(record);
            }
        }

        return [.. once];
    }

    private static bool Contains<T>(List<T> records, T record) where T : class
    {
        foreach (var known in records)
        {
            if (ReferenceEquals(known, record))
            {
                return true;
            }
        }

        return false;
    }
}
