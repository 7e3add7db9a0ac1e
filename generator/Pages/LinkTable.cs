// Links as pages of one depth see them. Most pages stand two levels deep, so one table serves them all, and a link is
// made once instead of once a page.
using System.Collections.Concurrent;
using HoSite.Content.Records;
using HoSite.Theme.Models;

namespace HoSite.Pages;

/// <summary>Links and chips that begin with the same way to the site's root; used from any thread.</summary>
/// <param name="site">The site.</param>
/// <param name="root">What leads to the site's root, such as <c>../../</c>.</param>
internal sealed class LinkTable(SiteContext site, string root)
{
    private readonly ConcurrentDictionary<PageRecord, Link> _pages = new(ReferenceEqualityComparer.Instance);
    private readonly ConcurrentDictionary<Claim, Link> _claims = new(ReferenceEqualityComparer.Instance);
    private readonly ConcurrentDictionary<Claim, Chip> _chips = new(ReferenceEqualityComparer.Instance);
    private readonly ConcurrentDictionary<Claim, Html> _drawnChips = new(ReferenceEqualityComparer.Instance);
    private readonly ConcurrentDictionary<Reference, Link> _references = new(ReferenceEqualityComparer.Instance);

    /// <summary>A link to a page, by its title.</summary>
    public Link Of(PageRecord page) => _pages.GetOrAdd(page, page => new Link(page.Title, Href(Addresses.Of(page).Path)));

    /// <summary>A link to a claim, by its plain sentence.</summary>
    public Link Of(Claim claim) => _claims.GetOrAdd(claim, claim => new Link(Wording.Cut(claim.Plain, 120), Href(Addresses.Of(claim).Path)));

    /// <summary>A link to a reference, by its first author and year.</summary>
    public Link Of(Reference reference)
        => _references.GetOrAdd(reference, reference => new Link(ReferenceNames.Short(reference), Href(Addresses.Of(reference).Path)));

    /// <summary>A claim's certainty.</summary>
    public Chip Chip(Claim claim) => _chips.GetOrAdd(claim, claim =>
    {
        var chip = Chips.Of(claim, site.Knowledge);
        return chip with { Href = Href(chip.Href) };
    });

    /// <summary>A claim's certainty, drawn to stand within a sentence.</summary>
    public Html DrawnChip(Claim claim) => _drawnChips.GetOrAdd(claim, claim => Theme.Views.Fragment(Chip(claim)));

    /// <summary>The relative address of a path from the site's root.</summary>
    public string Href(string path) => root.Length + path.Length == 0 ? "./" : root + path;
}
