// Which numbers a scale marks, from ordinary claims to the widest.
using HoSite.Pages.Figures;
using Xunit;

namespace HoSite.Tests.Pages.Figures;

public sealed class PlotScalesTests
{
    public static TheoryData<double, double, double, double[]> Ratios() => new()
    {
        { 0.69, 0.56, 0.83, [0.5, 1, 2] },
        { 2.09, 1, 4.39, [0.5, 1, 2, 5] },
        { 0.1, 0.02, 0.52, [0.02, 0.05, 0.1, 0.2, 0.5, 1, 2] },
        { 59.55, 8.39, 422.36, [0.5, 1, 2, 5, 10, 20, 50, 100] },
        { 0.5, 0, 1000000, [0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10, 20, 50] },
    };

    [Theory]
    [MemberData(nameof(Ratios))]
    public void Ratios_run_over_1_2_5_and_hold_1_and_the_estimate(double value, double low, double high, double[] series)
    {
        var scale = PlotScales.ForRatios([new(value, low, high)]);

        Assert.Equal(series[0], scale.Low);
        Assert.Equal(series[^1], scale.High);
        Assert.Subset(series.ToHashSet(), scale.Ticks.ToHashSet());
        Assert.Contains(1, scale.Ticks);
        Assert.InRange(scale.Ticks.Count, 2, 7);
        Assert.InRange(value, scale.Low, scale.High);
        if (series.Length <= 7)
        {
            Assert.Equal(series, scale.Ticks);
        }
    }

    [Theory]
    [InlineData(1e-6)]
    [InlineData(1e9)]
    public void The_most_extreme_estimate_is_on_the_scale_and_its_ticks_are_few(double value)
    {
        var scale = PlotScales.ForRatios([new(value, null, null), new(1.2, 1, 1.4)]);

        Assert.InRange(value, scale.Low, scale.High);
        Assert.InRange(scale.Ticks.Count, 2, 7);
        Assert.Contains(1, scale.Ticks);
    }

    [Theory]
    [InlineData(-0.1, -0.4, 0.2, new[] { -0.4, -0.2, 0, 0.2 })]
    [InlineData(-1.18, -2.45, 0.09, new[] { -3, -2, -1, 0, 1d })]
    public void Differences_hold_0_with_room_on_both_sides(double value, double low, double high, double[] ticks)
        => Assert.Equal(ticks, PlotScales.ForDifferences([new(value, low, high)]).Ticks);

    [Fact]
    public void A_difference_far_wider_than_any_estimate_is_cut()
    {
        var scale = PlotScales.ForDifferences([new(1, -5000, 5000)]);

        Assert.InRange(scale.High, 10, 20);
        Assert.True(scale.Range(-5000, 5000) is { GoesOnLeft: true, GoesOnRight: true });
    }

    [Fact]
    public void No_difference_at_all_still_has_a_scale()
    {
        var scale = PlotScales.ForDifferences([new(0, 0, 0)]);

        Assert.True(scale.Low < 0 && scale.High > 0);
        Assert.Equal(50, scale.At(0));
    }

    [Theory]
    [InlineData(57, 51, 63, 0, 100)]
    [InlineData(120, 90, 150, 0, 150)]
    [InlineData(-20, -30, -10, -50, 100)]
    public void Percentages_run_from_0_to_100_and_farther_only_where_needed(double value, double low, double high, double from, double to)
    {
        var scale = PlotScales.ForPercents([new(value, low, high)]);

        Assert.Equal((from, to), (scale.Low, scale.High));
        Assert.Contains(0, scale.Ticks);
    }
}
