// The unknowns of one page, with the page they come from.
namespace HoSite.Theme.Models;

/// <summary>What one page says is unknown.</summary>
public sealed record UnknownGroup(Link Page, IReadOnlyList<string> Unknowns);
