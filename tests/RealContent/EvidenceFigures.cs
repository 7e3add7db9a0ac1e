// The figures that a finding gives of its effect.
namespace HoSite.Tests.RealContent;

/// <summary>The figures; what a finding does not give is null.</summary>
internal sealed record EvidenceFigures(decimal? Value, decimal? Low, decimal? High, int? Participants, int? Studies);
