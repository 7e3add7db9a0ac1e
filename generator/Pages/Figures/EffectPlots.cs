// Plots of estimates: claims whose numbers can be read on one scale stand below each other on it.
using HoSite.Content;
using HoSite.Content.Records;
using HoSite.Theme.Models;

namespace HoSite.Pages.Figures;

/// <summary>Builds plots of effects; nothing that a claim does not hold is drawn.</summary>
public static class EffectPlots
{
    /// <summary>The plot of one claim, or null when it gives no estimate with a range.</summary>
    public static EffectPlot? Of(PageScope scope, Claim claim)
        => PlottedClaim.Of(claim, scope.Knowledge.Resolve(Kind.Outcome, claim.About.Outcomes).OfType<Outcome>()) is { Estimate.HasRange: true } plotted
            ? Plot([plotted], _ => null)
            : null;

    /// <summary>Plots of what was found for outcomes, a plot for each scale on which at least one claim has a range.</summary>
    /// <param name="scope">The page.</param>
    /// <param name="findings">Each outcome with the names of its claims.</param>
    public static IReadOnlyList<EffectPlot> Of(
        PageScope scope, IEnumerable<(Located<string> Outcome, IReadOnlyList<Located<string>> Claims)> findings)
    {
        var outcomes = findings
            .SelectMany(finding => scope.Knowledge.ResolveClaims(finding.Claims).Select(claim => (claim, finding.Outcome)))
            .GroupBy(pair => pair.claim, pair => pair.Outcome, ReferenceEqualityComparer.Instance);
        return
        [
            .. outcomes
                .Select(group => PlottedClaim.Of((Claim)group.Key!, scope.Knowledge.Resolve(Kind.Outcome, group).OfType<Outcome>()))
                .OfType<PlottedClaim>()
                .GroupBy(plotted => (plotted.Effect.Scale, plotted.Unit, plotted.Better))
                .Where(group => group.Any(plotted => plotted.Estimate.HasRange))
                .OrderBy(group => group.Key.Scale)
                .Select(group => Plot([.. group], claim => ShortNames.Of(scope.Link(claim), claim))),
        ];
    }

    /// <summary>Claims on the scale that they share.</summary>
    /// <param name="claims">The claims, of one kind of scale.</param>
    /// <param name="link">The link of a row.</param>
    public static EffectPlot Plot(IReadOnlyList<PlottedClaim> claims, Func<Claim, Link?> link)
    {
        var kind = claims[0].Effect.Scale;
        var estimates = claims.Select(claim => claim.Estimate).ToList();
        var scale = kind switch
        {
            EffectScale.Ratio => PlotScales.ForRatios(estimates),
            EffectScale.Difference => PlotScales.ForDifferences(estimates),
            _ => PlotScales.ForPercents(estimates),
        };
        return new EffectPlot(
            EffectPlotWording.Title(claims),
            EffectPlotWording.Conclusion(claims),
            Axis(claims[0], scale),
            [.. claims.Select(claim => new EffectPlotRow(link(claim.Claim), EffectPlotWording.Numbers(claim.Effect), Mark(claim, scale)))]);
    }

    private static PlotAxis Axis(PlottedClaim claim, PlotScale scale)
    {
        var (left, right) = EffectPlotWording.Ends(claim);
        return new PlotAxis(EffectPlotWording.Scale(claim, scale), scale.Drawn(claim.Effect.Scale == EffectScale.Percent ? "%" : ""))
        {
            NoEffect = claim.NoEffect is { } line ? scale.At(line) : null,
            LeftEnd = left,
            RightEnd = right,
        };
    }

    private static PlotMark Mark(PlottedClaim claim, PlotScale scale)
    {
        var range = claim.Estimate is { Low: { } low, High: { } high } ? scale.Range(low, high) : null;
        return new PlotMark(scale.At(claim.Estimate.Value), EffectPlotWording.Reading(claim, range))
        {
            Range = range,
            NoEffect = claim.NoEffect is { } line ? scale.At(line) : null,
        };
    }
}
