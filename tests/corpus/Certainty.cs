// A level together with the reasons that add up to it, so that a sum can never be wrong.
namespace HoSite.Corpus;

/// <summary>How sure a claim is: where it starts and the steps from there.</summary>
internal sealed record Certainty(bool StartsHigh, IReadOnlyList<Reason> Reasons)
{
    private static readonly string[] Levels = ["very-low", "low", "moderate", "high"];

    public string Start => StartsHigh ? "high" : "low";

    public string Level => Levels[Math.Clamp((StartsHigh ? 3 : 1) + Reasons.Sum(reason => reason.Step), 0, 3)];
}
