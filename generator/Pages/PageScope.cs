// A page while it is drawn: it turns names into links as they are seen from here, and remembers which sources and
// words the page has used.
using HoSite.Content;
using HoSite.Content.Records;
using HoSite.Knowledge;
using HoSite.Theme.Models;

namespace HoSite.Pages;

/// <summary>Links, chips and cards as one page sees them. Used by one thread, for one page.</summary>
public sealed class PageScope
{
    private readonly string _root;
    private readonly HashSet<string> _cards = [];

    /// <summary>Opens a page.</summary>
    /// <param name="site">The site it belongs to.</param>
    /// <param name="address">Where it stands.</param>
    /// <param name="root">What leads to the site's root from here; path-absolute for the 404 page.</param>
    public PageScope(SiteContext site, Address address, string? root = null)
    {
        Site = site;
        Address = address;
        _root = root ?? address.ToRoot();
    }

    /// <summary>The site.</summary>
    public SiteContext Site { get; }

    /// <summary>Where the page stands.</summary>
    public Address Address { get; }

    /// <summary>The linked graph.</summary>
    public KnowledgeBase Knowledge => Site.Knowledge;

    /// <summary>The relative address of a page of the site.</summary>
    public string Href(Address target) => Href(target.Path);

    /// <summary>The relative address of a path from the site's root.</summary>
    public string Href(string path) => _root.Length + path.Length == 0 ? "./" : _root + path;

    /// <summary>The relative address of a page's heading or, without a fragment, of the page.</summary>
    public string Href(PageRecord page, string? fragment = null)
    {
        var target = Addresses.Of(page);
        if (fragment is null)
        {
            return Href(target);
        }

        return target == Address ? "#" + fragment : $"{Href(target)}#{fragment}";
    }

    /// <summary>A link with a page's title.</summary>
    public Link Link(PageRecord page)
        => new(page.Title, Href(page)) { IsCurrent = Addresses.Of(page) == Address };

    /// <summary>A link to the page of a name, or null without the name or the page.</summary>
    public Link? Link(Kind kind, Located<string>? name)
        => name is { Value: { } slug } && Knowledge.Page(new RecordId(kind, slug)) is { } page ? Link(page) : null;

    /// <summary>Links to the pages of names that exist.</summary>
    public IReadOnlyList<Link> Links(Kind kind, IEnumerable<Located<string>> names)
        => [.. Knowledge.Resolve(kind, names).Select(Link)];

    /// <summary>A link to a claim, by its plain sentence.</summary>
    public Link Link(Claim claim) => new(Wording.Cut(claim.Plain, 120), Href(Addresses.Of(claim)));

    /// <summary>A link to a reference, by its first author and year.</summary>
    public Link Link(Reference reference) => new(ReferenceNames.Short(reference), Href(Addresses.Of(reference)));

    /// <summary>A claim's certainty.</summary>
    public Chip Chip(Claim claim)
    {
        var chip = Site.Chip(claim);
        return chip with { Href = Href(chip.Href) };
    }

    /// <summary>The certainty of the first claim that exists, or null.</summary>
    public Chip? FirstChip(IEnumerable<Located<string>> claims)
        => Knowledge.ResolveClaims(claims).FirstOrDefault() is { } claim ? Chip(claim) : null;

    /// <summary>The certainties of all claims that exist.</summary>
    public IReadOnlyList<Chip> ChipsOf(IEnumerable<Located<string>> claims)
        => [.. Knowledge.ResolveClaims(claims).Select(Chip)];

    /// <summary>A claim's evidence card; the first one on a page carries the anchor.</summary>
    public ClaimCard Card(Claim claim) => new(
        _cards.Add(claim.Id.Value) ? "claim-" + claim.Id.Value : null,
        claim.Plain,
        claim.Statement,
        Chip(claim),
        claim.Population,
        EffectWording.Line(claim.Effect),
        [.. claim.References.Select(name => Knowledge.Reference(name.Value)).OfType<Reference>().Select(Link)],
        claim.Retired is { } retired ? $"Retired on {Wording.Date(retired.Date)}: {retired.Because}" : null);
}
