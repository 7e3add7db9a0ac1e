// An address that has moved.
namespace HoSite.Theme.Models;

/// <summary>A page that leads on at once.</summary>
/// <param name="Language">BCP 47 tag.</param>
/// <param name="Href">Relative address of the successor.</param>
/// <param name="Canonical">Its absolute address.</param>
/// <param name="Title">The successor's title.</param>
public sealed record RedirectPage(string Language, string Href, string Canonical, string Title);
