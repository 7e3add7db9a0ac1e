// The claims about a page, the most certain first; a long list continues on a page of its own.
namespace HoSite.Theme.Models;

/// <summary>Claims about a page.</summary>
/// <param name="Cards">Those shown here.</param>
/// <param name="Total">How many there are in all.</param>
/// <param name="Rest">Where all of them stand, or null when all are here.</param>
public sealed record ClaimList(IReadOnlyList<ClaimCard> Cards, int Total, Link? Rest)
{
    /// <summary>No claim at all.</summary>
    public static ClaimList Empty { get; } = new([], 0, null);
}
