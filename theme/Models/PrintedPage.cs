// One page of a section, as it stands among the others on the section's page for printing.
namespace HoSite.Theme.Models;

/// <summary>A page within a page.</summary>
/// <param name="Id">Its anchor.</param>
/// <param name="Page">The page itself.</param>
/// <param name="Status">When it was checked and reviewed.</param>
/// <param name="Body">All of it but its frame, its anchors unlike those of any other.</param>
public sealed record PrintedPage(string Id, Link Page, StatusLine? Status, Html Body);
