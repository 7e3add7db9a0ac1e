// Search without script: every name by letter.
namespace HoSite.Theme.Models;

/// <summary>The A to Z of every title, alias and spelling.</summary>
public sealed record SearchPage(PageFrame Frame, string Summary, IReadOnlyList<NameLetter> Letters) : PageView(Frame);

/// <summary>A letter of the A to Z.</summary>
public sealed record NameLetter(string Letter, string Id, IReadOnlyList<NameEntry> Names);

/// <summary>A name and the page it leads to.</summary>
/// <param name="Name">Title, alias, abbreviation or spelling.</param>
/// <param name="See">The page; its text is the title when the name is another.</param>
/// <param name="Kind">Kind of the page, in words.</param>
/// <param name="IsTitle">Whether the name is the page's own title.</param>
public sealed record NameEntry(string Name, Link See, string Kind, bool IsTitle);
