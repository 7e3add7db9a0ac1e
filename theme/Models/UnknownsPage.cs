// What nobody knows yet, gathered from all pages.
namespace HoSite.Theme.Models;

/// <summary>The page of unknowns.</summary>
public sealed record UnknownsPage(PageFrame Frame, string Summary, IReadOnlyList<UnknownGroup> Groups) : PageView(Frame);
