// Shares of a hundred side by side.
namespace HoSite.Theme.Models;

/// <summary>One or more arrays of a hundred shapes.</summary>
/// <param name="Caption">What to conclude: the numbers in a sentence, both ways round.</param>
/// <param name="Arrays">The arrays.</param>
public sealed record IconFigure(string Caption, IReadOnlyList<IconArray> Arrays)
{
    /// <summary>The claim whose page holds the numbers as a table; null where the table stands below.</summary>
    public Link? Claim { get; init; }
}
