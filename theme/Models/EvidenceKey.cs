// What a shape on the map of the evidence means.
namespace HoSite.Theme.Models;

/// <summary>A verdict's shape and word.</summary>
/// <param name="VerdictKind">The verdict's own name, which chooses shape and colour.</param>
/// <param name="Verdict">The verdict in words.</param>
public sealed record EvidenceKey(string VerdictKind, string Verdict);
