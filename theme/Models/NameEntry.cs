// Any name that somebody may look for, and where it leads.
namespace HoSite.Theme.Models;

/// <summary>A name and the page it leads to.</summary>
/// <param name="Name">Title, alias, abbreviation or spelling.</param>
/// <param name="See">The page; its text is the title when the name is another.</param>
/// <param name="Kind">Kind of the page, in words.</param>
/// <param name="IsTitle">Whether the name is the page's own title.</param>
public sealed record NameEntry(string Name, Link See, string Kind, bool IsTitle);
