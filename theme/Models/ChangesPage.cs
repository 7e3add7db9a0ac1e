// What changed in the claims, newest first.
namespace HoSite.Theme.Models;

/// <summary>The page of changes.</summary>
public sealed record ChangesPage(PageFrame Frame, string Summary, IReadOnlyList<ChangeRow> Changes) : PageView(Frame);
