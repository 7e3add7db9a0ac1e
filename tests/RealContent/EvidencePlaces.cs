// Decisions of the authors about findings: one claim for two of them, or none, and arithmetic that a program cannot see.
namespace HoSite.Tests.RealContent;

/// <summary>The decisions.</summary>
/// <param name="Merged">For a claim, the other findings that it holds as well.</param>
/// <param name="LeftOut">For a finding without a claim, why no page uses it.</param>
/// <param name="SamePaper">For an id of a source, the id under which the evidence holds the same paper with more of its record.</param>
/// <param name="WorkedOut">For a claim, numbers worked out from its own figures, with the sum.</param>
internal sealed record EvidencePlaces(
    IReadOnlyDictionary<string, IReadOnlyList<string>> Merged,
    IReadOnlyDictionary<string, string> LeftOut,
    IReadOnlyDictionary<string, IReadOnlyDictionary<string, string>> WorkedOut,
    IReadOnlyDictionary<string, string> SamePaper);
