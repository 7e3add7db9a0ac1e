// Meanings × stages: the table that says what can change, and when.
namespace HoSite.Theme.Models;

/// <summary>The whole ladder.</summary>
/// <param name="Stages">Column heads, in order.</param>
/// <param name="Rows">One a meaning, each with a cell for every stage.</param>
public sealed record Ladder(IReadOnlyList<Link> Stages, IReadOnlyList<LadderRow> Rows);

/// <summary>One meaning across the stages.</summary>
/// <param name="Meaning">Plain label.</param>
/// <param name="Clinical">Clinical name, or null.</param>
/// <param name="Cells">As many as there are stages.</param>
public sealed record LadderRow(string Meaning, string? Clinical, IReadOnlyList<LadderCell> Cells);

/// <summary>The answer to a meaning at a stage.</summary>
/// <param name="Word">usually, sometimes, rarely, no, not known, or "nothing in the evidence held".</param>
/// <param name="Chip">Certainty, or null.</param>
public sealed record LadderCell(string Word, Chip? Chip);
