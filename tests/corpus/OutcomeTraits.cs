// The outcomes with what each measures and which word a benefit to it deserves.
namespace HoSite.Corpus;

/// <summary>One outcome; the last four are harms.</summary>
internal sealed record OutcomeTraits(string Title, string Measure, string Better, string Verdict)
{
    public static readonly IReadOnlyList<OutcomeTraits> All =
    [
        new("New glaze forming", "plates on a light scan that were not there before", "lower", "prevents"),
        new("Growth of a plate", "movement of the glaze front between two scans", "lower", "slows"),
        new("Volume of a plate", "volume on a depth map", "lower", "shrinks"),
        new("Clearing of a plate", "plates that a second look no longer finds", "higher", "removes"),
        new("Range of movement", "angle between the two ends of the reach line", "higher", "restores-motion"),
        new("Pain on movement", "a score that people give on a home chart", "lower", "relieves"),
        new("Stiffness on waking", "minutes until a joint moves as by day", "lower", "relieves"),
        new("Return after lifting", "late return on a light scan", "lower", "prevents"),
        new("Wound problems", "wounds that need more than a dressing", "lower", "harms"),
        new("Upset stomach", "days with an upset stomach on a home chart", "lower", "harms"),
        new("Infection after lifting", "infections that a doctor treats", "lower", "harms"),
        new("Skin irritation", "days with sore or red skin", "lower", "harms"),
    ];

    public static OutcomeTraits Of(Page outcome) => All[outcome.Number];
}
