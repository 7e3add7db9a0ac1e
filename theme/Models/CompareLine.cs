// One outcome in a cell: verdicts of several outcomes are never merged into one word.
namespace HoSite.Theme.Models;

/// <summary>What a treatment does to one outcome at a stage.</summary>
/// <param name="Outcome">The outcome.</param>
/// <param name="Verdict">The verdict in words.</param>
/// <param name="VerdictKind">The verdict's class.</param>
/// <param name="Chip">Certainty of the first claim, or null.</param>
/// <param name="Claims">How many claims it rests on.</param>
public sealed record CompareLine(string Outcome, string Verdict, string VerdictKind, Chip? Chip, int Claims)
{
    /// <summary>Whom it is about, or null for anyone.</summary>
    public string? For { get; init; }
}
