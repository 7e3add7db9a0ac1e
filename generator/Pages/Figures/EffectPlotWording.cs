// What a plot of effects says in words: its ends, what each row shows, and what to conclude from all of them.
using HoSite.Content.Records;
using HoSite.Theme.Models;

namespace HoSite.Pages.Figures;

/// <summary>The words of a plot.</summary>
public static class EffectPlotWording
{
    /// <summary>What the plot's scale is: the measure where all rows share one.</summary>
    public static string Title(IReadOnlyList<PlottedClaim> claims) => claims[0].Effect.Scale switch
    {
        EffectScale.Ratio when claims.Count > 1 => "How much less or more",
        _ => claims[0].Effect.Measure is { } measure ? char.ToUpperInvariant(measure[0]) + measure[1..] : "The estimate",
    };

    /// <summary>The scale itself.</summary>
    public static string Scale(PlottedClaim claim, PlotScale scale)
    {
        var ends = scale.Drawn(claim.Effect.Scale == EffectScale.Percent ? "%" : "");
        var line = claim.NoEffect is { } number ? $"; {Wording.Number((decimal)number)} is no effect" : "";
        return $"Scale from {ends[0].Label} to {ends[^1].Label}{(scale.IsLogarithmic ? ", on which equal steps multiply" : "")}{line}";
    }

    /// <summary>What the ends of the scale mean; null without a line of no effect.</summary>
    public static (string? Left, string? Right) Ends(PlottedClaim claim) => (claim.NoEffect, claim.Better) switch
    {
        (null, _) => (null, null),
        (_, Better.Lower) => ("Less (better)", "More (worse)"),
        (_, Better.Higher) => ("Less (worse)", "More (better)"),
        _ => ("Less", "More"),
    };

    /// <summary>The numbers of a row: "RR 0.69 (0.56 to 0.83), compared with placebo".</summary>
    public static string Numbers(ClaimEffect effect) => EffectWording.Line(new ClaimEffect
    {
        Measure = effect.Measure,
        Scale = effect.Scale,
        Value = effect.Value,
        Low = effect.Low <= effect.High ? effect.Low : null,
        High = effect.Low <= effect.High ? effect.High : null,
        Comparator = effect.Comparator,
    })!;

    /// <summary>What the drawing of a row shows.</summary>
    public static string Reading(PlottedClaim claim, PlotRange? range)
    {
        var percent = claim.Effect.Scale == EffectScale.Percent ? "%" : "";
        var value = $"Estimate {Wording.Number(claim.Effect.Value!.Value)}{percent}";
        if (range is null)
        {
            return $"{value}; no range is given.";
        }

        var ends = $"{value}, range {Wording.Number(claim.Effect.Low!.Value)}{percent} to {Wording.Number(claim.Effect.High!.Value)}{percent}";
        var cut = range.GoesOnLeft || range.GoesOnRight ? " The range goes on beyond the picture." : "";
        return claim.Lean switch
        {
            Lean.Less => $"{ends}: wholly on the side of {Side(claim, Lean.Less)}.{cut}",
            Lean.More => $"{ends}: wholly on the side of {Side(claim, Lean.More)}.{cut}",
            Lean.Either => $"{ends}: it reaches the line of no effect.{cut}",
            _ => $"{ends}.{cut}",
        };
    }

    /// <summary>What to conclude from the rows together.</summary>
    public static string Conclusion(IReadOnlyList<PlottedClaim> claims)
    {
        if (claims.Count == 1)
        {
            return Single(claims[0]);
        }

        var counts = claims.Select(claim => claim.Lean).OfType<Lean>().CountBy(lean => lean).ToDictionary();
        if (counts.Count == 0)
        {
            return $"{claims.Count} estimates on one scale, each with its range where one is given.";
        }

        var parts = new List<string>();
        Add(Lean.Less, count => $"{Of(count)} wholly on the side of {Side(claims[0], Lean.Less)}");
        Add(Lean.More, count => $"{Of(count)} wholly on the side of {Side(claims[0], Lean.More)}");
        Add(Lean.Either, count => $"{(count == 1 ? "1 reaches" : $"{count} reach")} the line of no effect, so it could be either");
        Add(Lean.NoRange, count => $"{(count == 1 ? "1 gives" : $"{count} give")} no range");
        return $"Of {claims.Count} estimates, {string.Join("; ", parts)}.";

        void Add(Lean lean, Func<int, string> say)
        {
            if (counts.TryGetValue(lean, out var count))
            {
                parts.Add(say(count));
            }
        }

        static string Of(int count) => count == 1 ? "1 lies" : $"{count} lie";
    }

    private static string Single(PlottedClaim claim) => claim.Lean switch
    {
        Lean.Less => $"The whole range lies on the side of {Side(claim, Lean.Less)}.",
        Lean.More => $"The whole range lies on the side of {Side(claim, Lean.More)}.",
        Lean.Either => "The range reaches the line of no effect, so it could be either.",
        _ => claim.Estimate.HasRange
            ? $"The figure is {Wording.Number(claim.Effect.Value!.Value)}%; the true one could be from {Wording.Number(claim.Effect.Low!.Value)}% to {Wording.Number(claim.Effect.High!.Value)}%."
            : "No range is given.",
    };

    private static string Side(PlottedClaim claim, Lean lean)
    {
        var word = lean == Lean.Less ? "less" : "more";
        return claim.Better is { } better
            ? $"{word}, which is {((better == Better.Lower) == (lean == Lean.Less) ? "better" : "worse")}"
            : word;
    }
}
