// The continuation of a long list of claims.
namespace HoSite.Theme.Models;

/// <summary>All claims about a page.</summary>
public sealed record ClaimListPage(PageFrame Frame, Link About, IReadOnlyList<ClaimCard> Claims) : PageView(Frame);
