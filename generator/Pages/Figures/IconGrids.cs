// Shares of a hundred as a hundred shapes, filled in the order in which one reads.
using HoSite.Content.Records;
using HoSite.Theme.Models;

namespace HoSite.Pages.Figures;

/// <summary>Builds arrays of a hundred shapes.</summary>
public static class IconGrids
{
    private const int Side = 10;
    private const int All = Side * Side;

    /// <summary>Both arms of a risk, or null without one.</summary>
    public static IconFigure? Of(AbsoluteRisk? risk, Link? claim = null) => risk is null
        ? null
        : new IconFigure(
            risk.Sentence,
            [Grid($"With {risk.Comparator}", risk.Baseline), Grid("With the treatment", risk.Treated)])
        {
            Claim = claim,
        };

    /// <summary>How often something happens, a share a claim; null when no claim gives one.</summary>
    public static IconFigure? Frequency(PageScope scope, IEnumerable<Claim> claims)
    {
        var arrays = claims.Select(claim => Frequency(claim) is { } array ? array with { Claim = ShortNames.Of(scope.Link(claim), claim), Chip = scope.Chip(claim) } : null).OfType<IconArray>().ToList();
        return arrays.Count == 0
            ? null
            : new IconFigure(
                arrays.Count == 1
                    ? "A filled shape stands for one of 100 who had it."
                    : $"{arrays.Count} findings: from {arrays.Min(array => array.Filled.Count)} to {arrays.Max(array => array.Filled.Count)} of 100 had it. A filled shape stands for one who had it.",
                arrays);
    }

    /// <summary>The share that a claim describes, or null when it describes none or it would round to nothing.</summary>
    public static IconArray? Frequency(Claim claim)
    {
        if (claim is not
            {
                Retired: null,
                Direction: Direction.Descriptive,
                Effect: { Scale: EffectScale.Percent, Value: { } value and > 0 and <= 100, Comparator: null } effect,
            }
            || IsBound(effect)
            || OutOf100(value) is not ({ } count and > 0))
        {
            return null;
        }

        var grid = Grid($"{count} of 100 had it, {All - count} did not", count);
        return effect is { Low: { } low, High: { } high } ? grid with { Note = $"range {Wording.Number(low)} to {Wording.Number(high)}" } : grid;
    }

    /// <summary>A hundred shapes, the first of them filled.</summary>
    public static IconArray Grid(string label, int filled) => new(
        label, [.. Enumerable.Range(0, filled).Select(Place)], [.. Enumerable.Range(filled, All - filled).Select(Place)]);

    /// <summary>A percentage in whole people of a hundred; halves go up.</summary>
    public static int OutOf100(decimal percent) => (int)Math.Round(percent, MidpointRounding.AwayFromZero);

    private static IconPlace Place(int index) => new(index % Side, index / Side);

    // "At most 5%" is no estimate, and five filled shapes would say that it is.
    private static bool IsBound(ClaimEffect effect) => effect.Measure?.Contains(" bound", StringComparison.OrdinalIgnoreCase) == true;
}
