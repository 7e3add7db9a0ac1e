// All records of a kind, or any list of links with a line each.
namespace HoSite.Theme.Models;

/// <summary>An index page.</summary>
/// <param name="Frame">Its frame.</param>
/// <param name="Summary">What is listed.</param>
/// <param name="Groups">Entries, grouped; a group without a heading has an empty title.</param>
public sealed record IndexPage(PageFrame Frame, string Summary, IReadOnlyList<IndexGroup> Groups) : PageView(Frame)
{
    /// <summary>Everything that is listed on one page, to print; null where there is no such page.</summary>
    public Link? Print { get; init; }

    /// <summary>Everything that is listed as files for other programs.</summary>
    public IReadOnlyList<Link> Files { get; init; } = [];
}
