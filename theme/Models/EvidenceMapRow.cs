// A treatment on the map of the evidence.
namespace HoSite.Theme.Models;

/// <summary>One treatment across the stages.</summary>
/// <param name="Treatment">The treatment.</param>
/// <param name="Cells">One a stage.</param>
public sealed record EvidenceMapRow(Link Treatment, IReadOnlyList<EvidenceMapCell> Cells);
