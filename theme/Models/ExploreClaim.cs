// A claim as the explorer lists it.
namespace HoSite.Theme.Models;

/// <summary>A claim that fits a situation, or nearly does.</summary>
/// <param name="Id">The claim's id, for tests and scripts.</param>
/// <param name="Plain">Its plain sentence.</param>
/// <param name="Chip">Its certainty.</param>
/// <param name="Treatments">Treatments it is about.</param>
/// <param name="Differences">How it differs from what was chosen; none when it fits.</param>
public sealed record ExploreClaim(
    string Id, string Plain, Chip Chip, IReadOnlyList<Link> Treatments, IReadOnlyList<string> Differences);
