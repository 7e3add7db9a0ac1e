// A meaning of the question, stage by stage.
namespace HoSite.Theme.Models;

/// <summary>One meaning across the stages.</summary>
/// <param name="Meaning">Plain label.</param>
/// <param name="Clinical">Clinical name, or null.</param>
/// <param name="Cells">As many as there are stages.</param>
public sealed record LadderRow(string Meaning, string? Clinical, IReadOnlyList<LadderCell> Cells);
