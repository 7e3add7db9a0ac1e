// How much is held, and which way it points: treatments × stages at one glance.
namespace HoSite.Theme.Models;

/// <summary>The map of the evidence.</summary>
/// <param name="Conclusion">What to conclude.</param>
/// <param name="Stages">Column heads.</param>
/// <param name="Key">Every verdict that the map shows.</param>
/// <param name="Rows">A row a treatment.</param>
public sealed record EvidenceMap(
    string Conclusion, IReadOnlyList<string> Stages, IReadOnlyList<EvidenceKey> Key, IReadOnlyList<EvidenceMapRow> Rows);
