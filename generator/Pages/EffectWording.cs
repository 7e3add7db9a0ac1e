// A claim's figures in words: the same rows on the claim's page and in short on its card.
using HoSite.Content.Records;
using HoSite.Theme.Models;

namespace HoSite.Pages;

/// <summary>Writes out the figures of a claim; nothing that the claim does not hold.</summary>
public static class EffectWording
{
    /// <summary>One line: "RR 0.69 (0.56 to 0.83) compared with placebo; 902 people in 1 study"; null without figures.</summary>
    public static string? Line(ClaimEffect? effect)
    {
        if (effect is null)
        {
            return null;
        }

        var value = string.Join(" ", new[] { effect.Measure, Value(effect), Interval(effect) }.OfType<string>());
        var compared = effect.Comparator is { } comparator ? $"compared with {comparator}" : null;
        var counts = Arms(effect);
        var people = Counted(effect);
        var line = string.Join("; ", new[] { Joined(value, compared), counts, people }.Where(part => !string.IsNullOrEmpty(part)));
        return line.Length == 0 ? null : line;
    }

    /// <summary>The figures as rows of name and value; empty without any.</summary>
    public static IReadOnlyList<NumberRow> Rows(ClaimEffect? effect)
    {
        if (effect is null)
        {
            return [];
        }

        (string Name, string? Value)[] rows =
        [
            ("Measure", effect.Measure),
            ("Value", Value(effect)),
            ("Range of the estimate", effect.Low is { } low && effect.High is { } high ? $"{Wording.Number(low)} to {Wording.Number(high)}" : null),
            ("Compared with", effect.Comparator),
            ("Without the treatment", effect.Baseline is { } baseline ? Of(baseline) : null),
            ("With the treatment", effect.Treated is { } treated ? Of(treated) : null),
            ("People", effect.Participants is { } participants ? Wording.Number(participants) : null),
            ("Studies", effect.Studies is { } studies ? Wording.Number(studies) : null),
            ("Followed for", effect.FollowUp),
        ];
        return [.. rows.Where(row => row.Value is not null).Select(row => new NumberRow(row.Name, row.Value!))];
    }

    /// <summary>People out of 100 in both arms, or null when the claim gives no counts or one would round to nothing.</summary>
    public static AbsoluteRisk? Risk(ClaimEffect? effect)
    {
        if (effect is not { Baseline: { } baseline, Treated: { } treated } || baseline.Of <= 0 || treated.Of <= 0)
        {
            return null;
        }

        var (without, with) = (OutOf100(baseline), OutOf100(treated));
        if ((without == 0 && baseline.Events > 0) || (with == 0 && treated.Events > 0))
        {
            return null;
        }

        var outcome = effect.Measure ?? "the outcome";
        var comparator = effect.Comparator ?? "no treatment";
        var over = effect.FollowUp is { } time ? $" over {time}" : "";
        return new AbsoluteRisk(
            comparator,
            without,
            with,
            outcome,
            effect.Measure is null
                ? $"Out of 100 people with {comparator}, {without} had the outcome{over} and {100 - without} did not. "
                    + $"Out of 100 people with the treatment, {with} had it and {100 - with} did not."
                : $"{char.ToUpperInvariant(outcome[0])}{outcome[1..]}{over}: with {comparator} {without} of 100, and {100 - without} not; "
                    + $"with the treatment {with} of 100, and {100 - with} not.");
    }

    /// <summary>How many people in how many studies, and for how long; null where the claim says nothing of it.</summary>
    public static string? People(ClaimEffect? effect)
    {
        if (effect is null || Counted(effect) is not { } counted)
        {
            return null;
        }

        return effect.FollowUp is { } time ? $"{counted}, followed for {time}" : counted;
    }

    private static int OutOf100(Counts counts)
        => (int)Math.Round(100m * counts.Events / counts.Of, MidpointRounding.AwayFromZero);

    private static string? Value(ClaimEffect effect)
        => effect.Value is { } value ? Wording.Number(value) + (effect.Scale == EffectScale.Percent ? "%" : "") : null;

    private static string? Interval(ClaimEffect effect)
        => effect is { Low: { } low, High: { } high } ? $"({Wording.Number(low)} to {Wording.Number(high)})" : null;

    private static string? Arms(ClaimEffect effect) => (effect.Treated, effect.Baseline) switch
    {
        ({ } treated, { } baseline) => $"{Of(treated)} with it, {Of(baseline)} without",
        ({ } treated, null) => Of(treated),
        (null, { } baseline) => $"{Of(baseline)} without it",
        _ => null,
    };

    private static string? Counted(ClaimEffect effect) => (effect.Participants, effect.Studies) switch
    {
        ({ } people, { } studies) => $"{Wording.Number(people)} people in {Wording.Count(studies, "study", "studies")}",
        ({ } people, null) => $"{Wording.Number(people)} people",
        (null, { } studies) => Wording.Count(studies, "study", "studies"),
        _ => null,
    };

    private static string Of(Counts counts) => $"{Wording.Number(counts.Events)} of {Wording.Number(counts.Of)}";

    private static string Joined(string value, string? compared)
        => compared is null || value.Length == 0 ? value : $"{value}, {compared}";
}
