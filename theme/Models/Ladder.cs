// Meanings × stages: the table that says what can change, and when.
namespace HoSite.Theme.Models;

/// <summary>The whole ladder.</summary>
/// <param name="Stages">Column heads, in order.</param>
/// <param name="Rows">One a meaning, each with a cell for every stage.</param>
public sealed record Ladder(IReadOnlyList<Link> Stages, IReadOnlyList<LadderRow> Rows);
