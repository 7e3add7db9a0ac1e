// What a plot shows of a claim, and that it shows nothing a claim does not hold.
using HoSite.Content;
using HoSite.Content.Records;
using HoSite.Pages.Figures;
using HoSite.Theme.Models;
using Xunit;

namespace HoSite.Tests.Pages.Figures;

public sealed class EffectPlotTests
{
    private static readonly Outcome LessIsBetter = An(Better.Lower);
    private static readonly Outcome MoreIsBetter = An(Better.Higher);

    [Theory]
    [InlineData(0.69, 0.56, 0.83, Lean.Less)]
    [InlineData(2.09, 1.00, 4.39, Lean.Either)]
    [InlineData(2.11, 1.80, 2.48, Lean.More)]
    [InlineData(0.9, 0.8, 1.0, Lean.Either)]
    public void A_range_that_reaches_the_line_could_be_either(double value, double low, double high, Lean lean)
        => Assert.Equal(lean, Plotted(Ratio(value, low, high), Direction.Unclear, LessIsBetter)!.Lean);

    [Fact]
    public void Without_a_range_there_is_no_line_to_draw_and_that_is_said()
    {
        var mark = Plot(Plotted(Ratio(0.89, null, null), Direction.NoDifference, LessIsBetter)!).Rows[0].Mark;

        Assert.Null(mark.Range);
        Assert.Equal("Estimate 0.89; no range is given.", mark.Reading);
    }

    [Fact]
    public void Half_a_range_is_no_range() => Assert.Null(Plot(Plotted(Ratio(0.89, 0.5, null), Direction.Unclear, LessIsBetter)!).Rows[0].Mark.Range);

    [Fact]
    public void A_range_that_is_cut_is_drawn_with_an_arrow_and_said()
    {
        var mark = Plot(Plotted(Ratio(59.55, 8.39, 422.36), Direction.Harm, LessIsBetter)!).Rows[0].Mark;

        Assert.True(mark.Range is { GoesOnLeft: false, GoesOnRight: true, To: 100 });
        Assert.Equal(
            "Estimate 59.55, range 8.39 to 422.36: wholly on the side of more, which is worse. The range goes on beyond the picture.",
            mark.Reading);
    }

    [Fact]
    public void The_ends_are_named_by_what_the_outcome_calls_better()
    {
        Assert.Equal(("Less (better)", "More (worse)"), Ends(Ratio(0.7, 0.5, 0.9), Direction.Benefit, LessIsBetter));
        Assert.Equal(("Less (worse)", "More (better)"), Ends(Ratio(1.7, 1.5, 1.9), Direction.Benefit, MoreIsBetter));
        Assert.Equal(("Less", "More"), Ends(Ratio(0.7, 0.5, 0.9), Direction.Benefit, LessIsBetter, MoreIsBetter));
        Assert.Equal(("Less", "More"), Ends(Ratio(0.7, 0.5, 0.9), Direction.Benefit, An(null)));
    }

    [Fact]
    public void Better_is_not_said_where_the_claim_contradicts_it_or_a_score_may_run_the_other_way()
    {
        Assert.Equal(("Less", "More"), Ends(Ratio(2.38, 1.01, 5.64), Direction.Harm, MoreIsBetter));
        Assert.Equal(("Less", "More"), Ends(Difference(-0.1, -0.4, 0.2), Direction.NoDifference, MoreIsBetter));
        Assert.Equal(("Less (better)", "More (worse)"), Ends(Difference(-2, -3, -1), Direction.Benefit, LessIsBetter));
    }

    [Fact]
    public void A_percentage_has_no_line_of_no_effect()
    {
        var plot = Plot(Plotted(new ClaimEffect { Scale = EffectScale.Percent, Value = 57, Low = 51, High = 63 }, Direction.Benefit, LessIsBetter)!);

        Assert.Null(plot.Axis.NoEffect);
        Assert.Null(plot.Axis.LeftEnd);
        Assert.Equal("The figure is 57%; the true one could be from 51% to 63%.", plot.Conclusion);
    }

    [Fact]
    public void What_no_scale_can_show_is_left_out()
    {
        Assert.Null(Plotted(new ClaimEffect { Scale = EffectScale.Other, Value = 49, Low = 38, High = 118 }, Direction.Descriptive, LessIsBetter));
        Assert.Null(Plotted(new ClaimEffect { Scale = EffectScale.Ratio, Low = 1, High = 2 }, Direction.Harm, LessIsBetter));
        Assert.Null(Plotted(Ratio(0, 0, 2), Direction.Benefit, LessIsBetter));
    }

    [Fact]
    public void The_conclusion_counts_every_row_once()
    {
        var plot = Plot(
            Plotted(Ratio(0.69, 0.56, 0.83), Direction.Benefit, LessIsBetter)!,
            Plotted(Ratio(0.1, 0.02, 0.52), Direction.Benefit, LessIsBetter)!,
            Plotted(Ratio(0.85, 0.68, 1.06), Direction.NoDifference, LessIsBetter)!,
            Plotted(Ratio(0.89, null, null), Direction.NoDifference, LessIsBetter)!);

        Assert.Equal(
            "Of 4 estimates, 2 lie wholly on the side of less, which is better; 1 reaches the line of no effect, so it could be either; 1 gives no range.",
            plot.Conclusion);
        Assert.Equal(plot.Axis.NoEffect, plot.Rows.Select(row => row.Mark.NoEffect).Distinct().Single());
    }

    private static (string? Left, string? Right) Ends(ClaimEffect effect, Direction direction, params Outcome[] outcomes)
        => Plot(Plotted(effect, direction, outcomes)!).Axis is { } axis ? (axis.LeftEnd, axis.RightEnd) : default;

    private static EffectPlot Plot(params PlottedClaim[] claims) => EffectPlots.Plot(claims, _ => null);

    private static PlottedClaim? Plotted(ClaimEffect effect, Direction direction, params Outcome[] outcomes) => PlottedClaim.Of(
        new Claim
        {
            Id = default,
            Statement = "s",
            Plain = "p",
            About = new([], [], [], [], [], []),
            Population = "",
            Effect = effect,
            Direction = direction,
        },
        outcomes);

    private static ClaimEffect Ratio(double value, double? low, double? high) => Effect(EffectScale.Ratio, value, low, high);

    private static ClaimEffect Difference(double value, double? low, double? high) => Effect(EffectScale.Difference, value, low, high);

    private static ClaimEffect Effect(EffectScale scale, double value, double? low, double? high)
        => new() { Measure = "m", Scale = scale, Value = (decimal)value, Low = (decimal?)low, High = (decimal?)high };

    private static Outcome An(Better? better) => new() { Kind = Kind.Outcome, Source = null!, Fields = null!, Better = better };
}
