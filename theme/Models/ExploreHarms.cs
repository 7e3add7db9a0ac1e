// Harms stand beside every claim of benefit, and where none are held that is said.
namespace HoSite.Theme.Models;

/// <summary>Harms of a treatment.</summary>
/// <param name="Treatment">The treatment.</param>
/// <param name="Harms">Each harm with the certainty of its first claim, or null.</param>
public sealed record ExploreHarms(Link Treatment, IReadOnlyList<ExploreHarm> Harms);
