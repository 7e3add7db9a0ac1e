// A claim that a plot can show, with what is needed to place and to name it.
using HoSite.Content.Records;

namespace HoSite.Pages.Figures;

/// <summary>A claim with its estimate.</summary>
/// <param name="Claim">The claim.</param>
/// <param name="Effect">Its figures.</param>
/// <param name="Estimate">Estimate and range.</param>
/// <param name="Better">Which way of what was measured is good, or null when the data does not say.</param>
public sealed record PlottedClaim(Claim Claim, ClaimEffect Effect, Estimate Estimate, Better? Better)
{
    /// <summary>The number that means no effect; null on a scale that has none.</summary>
    public double? NoEffect => Effect.Scale switch
    {
        EffectScale.Ratio => 1,
        EffectScale.Difference => 0,
        _ => null,
    };

    /// <summary>The side on which it lies, or null on a scale without a line of no effect.</summary>
    public Lean? Lean => (NoEffect, Estimate) switch
    {
        (null, _) => null,
        (_, { HasRange: false }) => Figures.Lean.NoRange,
        ({ } line, { High: { } high }) when high < line => Figures.Lean.Less,
        ({ } line, { Low: { } low }) when low > line => Figures.Lean.More,
        _ => Figures.Lean.Either,
    };

    /// <summary>Measures that share a scale: all ratios do; a difference or a percentage has a meaning of its own.</summary>
    public string Unit => Effect.Scale == EffectScale.Ratio ? "" : Effect.Measure ?? "";

    /// <summary>The claim on a scale, or null when it gives no estimate.</summary>
    /// <param name="claim">The claim.</param>
    /// <param name="outcomes">What it measured.</param>
    public static PlottedClaim? Of(Claim claim, IEnumerable<Outcome> outcomes)
    {
        if (claim.Retired is not null || claim.Effect is not { } effect || Estimate.Of(effect) is not { } estimate)
        {
            return null;
        }

        var plotted = new PlottedClaim(claim, effect, estimate, null);
        return plotted with { Better = plotted.Agreed([.. outcomes.Select(outcome => outcome.Better).Distinct()]) };
    }

    // A measure may run against the outcome it stands for: a score of function may count troubles. The claim's own
    // direction shows it; and where it shows nothing, only a ratio, which counts the outcome itself, is trusted.
    private Better? Agreed(IReadOnlyList<Better?> better)
    {
        if (better is not [{ } one] || NoEffect is not { } line)
        {
            return null;
        }

        var isGood = (Estimate.Value > line) == (one == Content.Records.Better.Higher);
        return Claim.Direction switch
        {
            Direction.Benefit => isGood ? one : null,
            Direction.Harm => isGood ? null : one,
            _ => Effect.Scale == EffectScale.Ratio ? one : null,
        };
    }
}
