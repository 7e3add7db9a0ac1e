// The figures of the evidence that the content is written from, copied here so that they can be compared anywhere: for
// each finding its numbers, direction and sources, for each source what names it. `placed.json` says what became of the
// findings that are no claim of their own.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace HoSite.Tests.RealContent;

/// <summary>What the evidence says, without its words.</summary>
internal sealed record EvidenceCopy(
    IReadOnlyDictionary<string, EvidenceFinding> Claims, IReadOnlyDictionary<string, EvidenceSource> References)
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    };

    /// <summary>The copy.</summary>
    public static EvidenceCopy Figures { get; } = Read<EvidenceCopy>("RealContent/figures.json");

    /// <summary>What became of the findings that are no claim of their own, and what was worked out by hand.</summary>
    public static EvidencePlaces Placed { get; } = Read<EvidencePlaces>("RealContent/placed.json");

    private static T Read<T>(string file) => JsonSerializer.Deserialize<T>(TestFiles.Read(file), Options)!;
}
