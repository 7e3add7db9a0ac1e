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
    private readonly LinkTable _links;
    private readonly HashSet<Claim> _cards = new(ReferenceEqualityComparer.Instance);

    /// <summary>Opens a page.</summary>
    /// <param name="site">The site it belongs to.</param>
    /// <param name="address">Where it stands.</param>
    /// <param name="root">What leads to the site's root from here; path-absolute for the 404 page.</param>
    public PageScope(SiteContext site, Address address, string? root = null)
    {
        Site = site;
        Address = address;
        _links = site.LinksFrom(root ?? address.ToRoot());
    }

    /// <summary>The site.</summary>
    public SiteContext Site { get; }

    /// <summary>Where the page stands.</summary>
    public Address Address { get; }

    /// <summary>The record whose page this is, or null.</summary>
    public PageRecord? Record { get; init; }

    /// <summary>The linked graph.</summary>
    public KnowledgeBase Knowledge => Site.Knowledge;

    /// <summary>The relative address of a page of the site.</summary>
    public string Href(Address target) => Href(target.Path);

    /// <summary>The relative address of a path from the site's root.</summary>
    public string Href(string path) => _links.Href(path);

    /// <summary>The relative address of a page's heading or, without a fragment, of the page.</summary>
    public string Href(PageRecord page, string? fragment = null)
    {
        if (fragment is null)
        {
            return _links.Of(page).Href;
        }

        return IsHere(page) ? "#" + fragment : $"{_links.Of(page).Href}#{fragment}";
    }

    /// <summary>A link with a page's title.</summary>
    public Link Link(PageRecord page) => IsHere(page) ? _links.Of(page) with { IsCurrent = true } : _links.Of(page);

    /// <summary>A link by the name alone: a title may go on to explain itself behind a colon.</summary>
    public Link ShortLink(PageRecord page) => Link(page) is var link && link.Text.IndexOf(": ", StringComparison.Ordinal) is var end and > 0
        ? link with { Text = link.Text[..end] }
        : link;

    /// <summary>A link to the page of a name, or null without the name or the page.</summary>
    public Link? Link(Kind kind, Located<string>? name)
        => name is { Value: { } slug } && Knowledge.Page(new RecordId(kind, slug)) is { } page ? Link(page) : null;

    /// <summary>Links to the pages of names that exist.</summary>
    public IReadOnlyList<Link> Links(Kind kind, IEnumerable<Located<string>> names)
        => [.. Knowledge.Resolve(kind, names).Select(Link)];

    /// <summary>A link to a claim, by its plain sentence.</summary>
    public Link Link(Claim claim) => _links.Of(claim);

    /// <summary>A link to a reference, by its first author and year.</summary>
    public Link Link(Reference reference) => _links.Of(reference);

    /// <summary>A claim's certainty.</summary>
    public Chip Chip(Claim claim) => _links.Chip(claim);

    /// <summary>A claim's certainty, drawn to stand within a sentence.</summary>
    public Html DrawnChip(Claim claim) => _links.DrawnChip(claim);

    /// <summary>The certainty of the first claim that exists, or null.</summary>
    public Chip? FirstChip(IEnumerable<Located<string>> claims)
        => Knowledge.ResolveClaims(claims).FirstOrDefault() is { } claim ? Chip(claim) : null;

    /// <summary>The certainties of all claims that exist.</summary>
    public IReadOnlyList<Chip> ChipsOf(IEnumerable<Located<string>> claims)
        => [.. Knowledge.ResolveClaims(claims).Select(Chip)];

    /// <summary>A claim's evidence card; the first one on a page carries the anchor.</summary>
    public ClaimCard Card(Claim claim) => new(
        _cards.Add(claim) ? "claim-" + claim.Id.Value : null,
        claim.Plain,
        claim.Statement,
        Chip(claim),
        claim.Population,
        EffectWording.Line(claim.Effect),
        [.. claim.References.Select(name => Knowledge.Reference(name.Value)).OfType<Reference>().Select(Link)],
        claim.Retired is { } retired ? $"Retired on {Wording.Date(retired.Date)}: {retired.Because}" : null);

    private bool IsHere(PageRecord page) => ReferenceEquals(page, Record) || (Record is null && page.Kind == Kind.Home && Address == Addresses.Home);
}
