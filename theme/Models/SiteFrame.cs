// What is the same on every page, with its links resolved for the page that shows it.
namespace HoSite.Theme.Models;

/// <summary>The site around a page.</summary>
/// <param name="Title">The site's title.</param>
/// <param name="Language">BCP 47 tag of the content.</param>
/// <param name="Home">Relative address of the home page.</param>
/// <param name="Navigation">At most six links; the current section is marked.</param>
/// <param name="Footer">The same links in the same order on every page (WCAG 3.2.6).</param>
/// <param name="SearchAction">Where the search form leads.</param>
/// <param name="Stylesheet">Relative address of the fingerprinted stylesheet.</param>
/// <param name="Licence">Licence of the content in words, or null.</param>
/// <param name="RepositoryHref">Where the content is kept, or null.</param>
public sealed record SiteFrame(
    string Title,
    string Language,
    string Home,
    IReadOnlyList<Link> Navigation,
    IReadOnlyList<Link> Footer,
    string SearchAction,
    string Stylesheet,
    string? Licence,
    string? RepositoryHref)
{
    /// <summary>How to reach the people of the site, in the same place on every page; null where the site gives no way.</summary>
    public Link? Contact { get; init; }

    /// <summary>Where readers find support outside the site.</summary>
    public IReadOnlyList<Link> Support { get; init; } = [];

    /// <summary>Relative address of the fingerprinted icon, or null for none.</summary>
    public string? Icon { get; init; }

    /// <summary>Relative address of the script that sets the chosen colours before anything is painted, or null for none.</summary>
    public string? SchemeScript { get; init; }

    /// <summary>Relative address of the module that adds what needs script, or null for none.</summary>
    public string? Script { get; init; }
}
