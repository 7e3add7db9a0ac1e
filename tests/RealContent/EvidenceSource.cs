// What names one source of the evidence.
using System.Text.Json.Serialization;

namespace HoSite.Tests.RealContent;

/// <summary>A source.</summary>
/// <param name="Title">Title as seen.</param>
/// <param name="Issued">Year, month or date as seen, or null.</param>
/// <param name="Doi">DOI as seen, or null.</param>
/// <param name="Pmid">PubMed id as seen, or null.</param>
internal sealed record EvidenceSource(
    string Title, string? Issued, [property: JsonPropertyName("DOI")] string? Doi, [property: JsonPropertyName("PMID")] string? Pmid);
