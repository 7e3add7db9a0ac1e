// A claim seen from its source; the level belongs to the pair, not to the source alone.
namespace HoSite.Theme.Models;

/// <summary>A claim that rests on a source, and the source's level within it.</summary>
public sealed record CitingClaim(ClaimCard Card, string Level);
