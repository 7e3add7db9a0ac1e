// One outcome in a cell: verdicts of several outcomes are never merged into one word.
namespace HoSite.Theme.Models;

/// <summary>What a treatment does to one outcome at a stage.</summary>
public sealed record CompareLine(Link Outcome, string Verdict, string VerdictKind, Chip? Chip, int Claims);
