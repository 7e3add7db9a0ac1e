// A claim that fits a situation but for what is said beside it.
using HoSite.Content.Records;

namespace HoSite.Pages.Exploring;

/// <summary>A claim that nearly fits.</summary>
/// <param name="Claim">The claim.</param>
/// <param name="Differences">How it differs; at least one.</param>
public sealed record NearClaim(Claim Claim, IReadOnlyList<ExploreDifference> Differences);
