// Why a claim fits a situation only nearly.
namespace HoSite.Pages.Exploring;

/// <summary>A side on which a claim does not match what was chosen.</summary>
/// <param name="Dimension">The side.</param>
/// <param name="Named">Slugs that the claim names instead; none where it names nothing on that side.</param>
public sealed record ExploreDifference(ExploreDimension Dimension, IReadOnlyList<string> Named)
{
    /// <summary>Whether the claim speaks of something else, rather than of nothing in particular.</summary>
    public bool IsOther => Named.Count > 0;
}
