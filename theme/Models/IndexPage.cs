// All records of a kind, or any list of links with a line each.
namespace HoSite.Theme.Models;

/// <summary>An index page.</summary>
/// <param name="Frame">Its frame.</param>
/// <param name="Summary">What is listed.</param>
/// <param name="Groups">Entries, grouped; a group without a heading has an empty title.</param>
public sealed record IndexPage(PageFrame Frame, string Summary, IReadOnlyList<IndexGroup> Groups) : PageView(Frame);

/// <summary>A group of an index.</summary>
/// <param name="Id">Anchor, or null for a group without a heading.</param>
/// <param name="Title">Heading, or empty.</param>
/// <param name="Entries">The entries.</param>
public sealed record IndexGroup(string? Id, string Title, IReadOnlyList<IndexEntry> Entries);

/// <summary>One entry of an index.</summary>
/// <param name="Link">The page.</param>
/// <param name="Summary">A line about it, or null.</param>
/// <param name="Chip">Certainty, for claims.</param>
public sealed record IndexEntry(Link Link, string? Summary, Chip? Chip);
