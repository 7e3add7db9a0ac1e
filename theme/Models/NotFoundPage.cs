// 404, served at any depth, so all its links are path-absolute.
namespace HoSite.Theme.Models;

/// <summary>The page for an address that does not exist.</summary>
public sealed record NotFoundPage(PageFrame Frame, IReadOnlyList<Link> Onward) : PageView(Frame);
