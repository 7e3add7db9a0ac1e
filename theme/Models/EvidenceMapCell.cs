// Where a treatment and a stage meet on the map.
namespace HoSite.Theme.Models;

/// <summary>A cell of the map.</summary>
/// <param name="Stage">The stage's title.</param>
/// <param name="Href">Where the matrix says what the cell counts.</param>
/// <param name="Bubbles">One a verdict; verdicts are never merged.</param>
public sealed record EvidenceMapCell(string Stage, string Href, IReadOnlyList<EvidenceBubble> Bubbles);
