// The linked graph: every record by its name, and who speaks of whom. Immutable; all later steps read it.
using System.Collections.Frozen;
using HoSite.Content;
using HoSite.Content.Records;

namespace HoSite.Knowledge;

/// <summary>A knowledge base whose names have been resolved.</summary>
public sealed class KnowledgeBase
{
    private readonly Dictionary<RecordId, PageRecord> _pages;
    private readonly Dictionary<string, PageRecord> _pagesByPath;
    private readonly Dictionary<string, Claim> _claims;
    private readonly Dictionary<string, Reference> _references;
    private readonly Dictionary<string, Term> _terms;
    private readonly FrozenSet<string> _media;
    private readonly Dictionary<Kind, PageRecord[]> _byKind;
    private readonly Dictionary<RecordId, int> _places;

    /// <summary>Takes what was read; of two records with one name the first is kept.</summary>
    /// <param name="content">What was read.</param>
    /// <param name="drafts">Whether drafts are part of the site.</param>
    public KnowledgeBase(ContentSet content, bool drafts)
    {
        Content = content;
        Drafts = content.Pages.Where(page => page.Fields.Draft && !drafts).Select(page => page.Id).ToFrozenSet();
        Pages = [.. content.Pages.Where(page => !Drafts.Contains(page.Id)).OrderBy(page => page, DisplayOrder.Instance)];
        _pages = First(Pages, page => page.Id);
        _pagesByPath = Pages.ToDictionary(page => page.Source.File.Path, StringComparer.Ordinal);
        _claims = First(content.Claims, claim => claim.Id.Value);
        _references = First(content.References, reference => reference.Id.Value);
        _terms = First(content.Terms, term => term.Slug);
        _media = content.Media.Select(file => file.Path).ToFrozenSet(StringComparer.Ordinal);
        _byKind = Pages.GroupBy(page => page.Kind).ToDictionary(group => group.Key, group => group.ToArray());
        _places = _byKind.Values.SelectMany(group => group.Select((page, place) => (page.Id, place))).ToDictionary();
        Links = BackLinks.Of(this);
    }

    /// <summary>What was read.</summary>
    public ContentSet Content { get; }

    /// <summary>The settings; a broken settings file gives a nameless site, which is never written.</summary>
    public SiteSettings Settings => Content.Settings ?? Unnamed;

    /// <summary>Pages of the site in display order: by kind, then order, then title.</summary>
    public IReadOnlyList<PageRecord> Pages { get; }

    /// <summary>Drafts that are not part of the site.</summary>
    public IReadOnlySet<RecordId> Drafts { get; }

    /// <summary>Who speaks of whom.</summary>
    public BackLinks Links { get; }

    private static SiteSettings Unnamed { get; } = new()
    {
        Title = "",
        Description = "",
        Language = "en",
        BaseUrl = new Uri("https://example.org/"),
    };

    /// <summary>Pages of a kind in display order.</summary>
    public IReadOnlyList<PageRecord> Of(Kind kind) => _byKind.GetValueOrDefault(kind) ?? [];

    /// <summary>Pages of a type in display order.</summary>
    public IEnumerable<T> Of<T>(Kind kind) where T : PageRecord => Of(kind).OfType<T>();

    /// <summary>The pages before and after one in its kind, or null at the ends.</summary>
    public (PageRecord? Previous, PageRecord? Next) Neighbours(PageRecord page)
    {
        var group = _byKind[page.Kind];
        var place = _places[page.Id];
        return (place > 0 ? group[place - 1] : null, place < group.Length - 1 ? group[place + 1] : null);
    }

    /// <summary>The page of a name, or null.</summary>
    public PageRecord? Page(RecordId id) => _pages.GetValueOrDefault(id);

    /// <summary>The page of a file below the content folder, or null.</summary>
    public PageRecord? PageAt(string path) => _pagesByPath.GetValueOrDefault(path);

    /// <summary>The claim of an id, or null.</summary>
    public Claim? Claim(string id) => _claims.GetValueOrDefault(id);

    /// <summary>The reference of an id, or null.</summary>
    public Reference? Reference(string id) => _references.GetValueOrDefault(id);

    /// <summary>The term of a slug, or null.</summary>
    public Term? Term(string slug) => _terms.GetValueOrDefault(slug);

    /// <summary>Whether an image of that path, such as <c>media/hip.svg</c>, exists.</summary>
    public bool HasMedia(string path) => _media.Contains(path);

    /// <summary>Whether a name is defined in a file that could not be read: then it is neither right nor wrong.</summary>
    public bool IsUnreadable(RecordId id) => Content.Unreadable.Contains(id) || Content.Unreadable.Contains(RecordId.AnyOf(id.Kind));

    /// <summary>Whether a page or claim could not be read in full: what nothing else uses may be used there.</summary>
    public bool IsPartlyRead => Content.Unreadable.Any(id => id.Kind is not (Kind.Reference or Kind.Term));

    /// <summary>The pages of names that exist.</summary>
    public IEnumerable<PageRecord> Resolve(Kind kind, IEnumerable<Located<string>> names)
        => names.Select(name => Page(new RecordId(kind, name.Value))).OfType<PageRecord>();

    /// <summary>The claims of names that exist.</summary>
    public IEnumerable<Claim> ResolveClaims(IEnumerable<Located<string>> names)
        => names.Select(name => Claim(name.Value)).OfType<Claim>();

    private static Dictionary<TKey, T> First<TKey, T>(IEnumerable<T> records, Func<T, TKey> name) where TKey : notnull
    {
        var first = new Dictionary<TKey, T>();
        foreach (var record in records)
        {
            first.TryAdd(name(record), record);
        }

        return first;
    }
}
