// Where a meaning and a stage meet.
namespace HoSite.Theme.Models;

/// <summary>The answer to a meaning at a stage.</summary>
/// <param name="Word">usually, sometimes, rarely, no, not known, or "nothing in the evidence held".</param>
/// <param name="Chip">Certainty, or null.</param>
public sealed record LadderCell(string Word, Chip? Chip)
{
    /// <summary>The shape that repeats the word; null for a gap.</summary>
    public AnswerSign? Sign { get; init; }
}
