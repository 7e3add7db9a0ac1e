// Every address and anchor that the plan publishes: what redirects, navigation and the ledger are held against.
using System.Collections.Frozen;
using HoSite.Content;
using HoSite.Diagnostics;
using HoSite.Theme.Models;

namespace HoSite.Pages;

/// <summary>The published addresses of a plan.</summary>
public sealed class AddressBook
{
    private readonly FrozenDictionary<Address, PlannedPage> _pages;
    private readonly FrozenSet<SiteAddress> _all;
    private readonly UnreadAddresses _unread;

    /// <summary>Gathers the addresses of a plan, and those of records that could not be read: they are not judged.</summary>
    public AddressBook(PagePlan plan, ContentSet content)
    {
        _unread = new UnreadAddresses(content.Unreadable, content.Settings is null or { HasErrors: true });
        _pages = plan.All.Where(page => page.Role != PageRole.NotFound).DistinctBy(page => page.Address).ToFrozenDictionary(page => page.Address);
        Published = [.. _pages.Values.Where(page => page.Role != PageRole.Print).SelectMany(page => page.Anchors
            .Select(anchor => new SiteAddress(page.Address, anchor))
            .Prepend(new SiteAddress(page.Address, null)))];
        _all = Published.Concat(_pages.Keys.Select(address => new SiteAddress(address, null))).ToFrozenSet();
    }

    /// <summary>
    /// Every address and anchor, unsorted; but not those of pages made to be printed, which a section loses once it has too
    /// many pages to print.
    /// </summary>
    public IReadOnlyList<SiteAddress> Published { get; }

    /// <summary>Whether a page stands at an address.</summary>
    public bool Has(Address address) => _pages.ContainsKey(address);

    /// <summary>Whether an address belongs to a record that could not be read, so that nothing can be said of it.</summary>
    public bool IsUnreadable(Address address) => _unread.Contains(address);

    /// <summary>Whether an address with its fragment leads somewhere; the theme's own anchors do.</summary>
    public bool Has(SiteAddress address)
        => _all.Contains(address)
            || (address.Fragment is { } fragment && Has(address.Address) && fragment.StartsWith(SectionIds.Prefix, StringComparison.Ordinal));

    /// <summary>The page at an address, or null.</summary>
    public PlannedPage? Page(Address address) => _pages.GetValueOrDefault(address);

    /// <summary>The nearest address to one that does not exist, or null; on a page that does, the nearest of its anchors.</summary>
    public string? NearestTo(SiteAddress address)
    {
        var isHere = Has(address.Address) && address.Fragment is not null;
        return Nearest.To(
            address.ToString(),
            Published
                .Where(known => isHere ? known.Address == address.Address && known.Fragment is not null : known.Fragment is null)
                .Select(known => known.ToString()));
    }

    /// <summary>Reports links of the header and footer that lead nowhere.</summary>
    public void CheckNavigation(Content.Records.SiteSettings settings, DiagnosticBag diagnostics)
    {
        foreach (var (_, to) in settings.Navigation.Concat(settings.Footer).Where(link => link.To.Value is not null))
        {
            if (!SiteAddress.TryParse(to.Value, out var address))
            {
                diagnostics.Add(Rules.InvalidSiteAddress, to.Span, $"'{to.Value}' is not an address of this site");
            }
            else if (!Has(address) && !IsUnreadable(address.Address))
            {
                diagnostics.Add(Rules.NavigationTarget, to.Span, $"there is no {to.Value}", null, NearestTo(address));
            }
        }
    }
}
