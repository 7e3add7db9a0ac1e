// The part of a claim's figures that can be placed on a scale.
using HoSite.Content.Records;

namespace HoSite.Pages.Figures;

/// <summary>An estimate and its range.</summary>
/// <param name="Value">The estimate.</param>
/// <param name="Low">Lower end of its range, or null when the claim gives no range.</param>
/// <param name="High">Upper end, or null.</param>
public sealed record Estimate(double Value, double? Low, double? High)
{
    // Numbers beyond these are slips of the pen, and no scale shows them beside others.
    private const double Smallest = 1e-6;
    private const double Largest = 1e9;

    /// <summary>Both ends of the range; empty without one.</summary>
    public IEnumerable<double> Ends => HasRange ? [Low!.Value, High!.Value] : [];

    /// <summary>Whether a range is given.</summary>
    public bool HasRange => Low is not null && High is not null;

    /// <summary>The estimate of a claim, or null when its figures hold none that a scale can show.</summary>
    public static Estimate? Of(ClaimEffect? effect)
    {
        if (effect is not { Value: { } value, Scale: EffectScale.Ratio or EffectScale.Difference or EffectScale.Percent }
            || Math.Abs((double)value) > Largest
            || (effect.Scale == EffectScale.Ratio && (double)value < Smallest))
        {
            return null;
        }

        return effect is { Low: { } low, High: { } high } && low <= high
            ? new Estimate((double)value, (double)low, (double)high)
            : new Estimate((double)value, null, null);
    }
}
