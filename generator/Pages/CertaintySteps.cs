// A certainty's arithmetic in words, and what follows from it: which studies would change it, and by how much.
using HoSite.Content.Records;
using HoSite.Theme.Models;

namespace HoSite.Pages;

/// <summary>Explains how a certainty was reached.</summary>
internal static class CertaintySteps
{
    /// <summary>The start level, then each judgement with its reason.</summary>
    public static IReadOnlyList<GradeStep> Of(CertaintyJudgement certainty) =>
    [
        new GradeStep("Start", Wording.Of(certainty.Start.Value), "Where the design of the studies starts."),
        .. certainty.Reasons.Select(reason => new GradeStep(
            Wording.Of(reason.Domain), Wording.Step(reason.Step.Value), reason.Because)),
    ];

    /// <summary>What start and steps add up to.</summary>
    public static GradeStep Sum(CertaintyJudgement certainty) => new(
        "Sum",
        Wording.Of(certainty.Sum),
        Total(certainty) switch
        {
            < (int)Certainty.VeryLow => "Start and steps add up to less than the lowest level, which is this one.",
            > (int)Certainty.High => "Start and steps add up to more than the highest level, which is this one.",
            _ => "What the start and the steps add up to.",
        });

    /// <summary>For each step, what would undo it and where that would lead.</summary>
    public static IReadOnlyList<string> WouldChange(CertaintyJudgement certainty) =>
        [.. certainty.Reasons.Where(reason => reason.Step.Value != 0).Select(reason => Sentence(certainty, reason)).Distinct()];

    private static string Sentence(CertaintyJudgement certainty, CertaintyReason reason)
    {
        var then = (Certainty)Math.Clamp(Total(certainty) - reason.Step.Value, (int)Certainty.VeryLow, (int)Certainty.High);
        var steps = Math.Abs(then - certainty.Sum) switch
        {
            0 => null,
            1 => "one step",
            2 => "two steps",
            var more => $"{more} steps",
        };
        var what = Undone(reason.Domain);
        return (steps, reason.Step.Value < 0) switch
        {
            (null, true) => $"{what} would help, but would not raise it alone.",
            (null, false) => $"{what} would not lower it alone.",
            ({ } by, true) => $"{what} would raise it {by}, to {Lower(Wording.Of(then))}.",
            ({ } by, false) => $"{what} would lower it {by}, to {Lower(Wording.Of(then))}.",
        };
    }

    private static string Undone(CertaintyDomain domain) => domain switch
    {
        CertaintyDomain.RiskOfBias => "Studies with fewer flaws in how they were done",
        CertaintyDomain.Inconsistency => "Studies that agree with each other",
        CertaintyDomain.Indirectness => "Studies of just the people, the treatment and the outcome in question",
        CertaintyDomain.Imprecision => "More people, or more events among them,",
        CertaintyDomain.PublicationBias => "The results of studies that were never published",
        CertaintyDomain.LargeEffect => "New studies that find a smaller effect",
        CertaintyDomain.DoseResponse => "New studies in which more of it does not do more",
        _ => "New studies in which nothing hides part of the effect",
    };

    private static int Total(CertaintyJudgement certainty) => (int)certainty.Start.Value + certainty.Reasons.Sum(reason => reason.Step.Value);

    private static string Lower(string text) => char.ToLowerInvariant(text[0]) + text[1..];
}
