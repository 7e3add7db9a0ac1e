// Positions are checked as numbers: a figure that is off by a little is believed just the same.
using HoSite.Pages.Figures;
using Xunit;

namespace HoSite.Tests.Pages.Figures;

public sealed class PlotScaleTests
{
    [Theory]
    [InlineData(0.1, 6)]
    [InlineData(1, 50)]
    [InlineData(10, 94)]
    [InlineData(0.31622776601683794, 28)]
    public void A_logarithmic_scale_places_factors_evenly(double value, double at)
        => Assert.Equal(at, new PlotScale(0.1, 10, [], IsLogarithmic: true).At(value), 2);

    [Theory]
    [InlineData(-4, 6)]
    [InlineData(0, 50)]
    [InlineData(1, 61)]
    [InlineData(4, 94)]
    public void An_even_scale_places_differences_evenly(double value, double at)
        => Assert.Equal(at, new PlotScale(-4, 4, [], IsLogarithmic: false).At(value), 2);

    [Fact]
    public void The_two_kinds_of_scale_differ_between_their_ends()
        => Assert.NotEqual(
            new PlotScale(1, 100, [], IsLogarithmic: false).At(10),
            new PlotScale(1, 100, [], IsLogarithmic: true).At(10));

    [Fact]
    public void A_range_beyond_an_end_is_cut_there_and_says_so()
    {
        var scale = new PlotScale(0.1, 10, [], IsLogarithmic: true);

        Assert.Equal(new(6, 94, false, false), scale.Range(0.1, 10));
        Assert.Equal(new(0, 50, true, false), scale.Range(0, 1));
        Assert.Equal(new(50, 100, false, true), scale.Range(1, 422));
    }

    [Fact]
    public void Ticks_are_named_without_trailing_noughts()
    {
        var labels = new PlotScale(-0.2, 1000, [-0.2, 0, 1000], IsLogarithmic: false).Drawn("%").Select(tick => tick.Label);

        Assert.Equal(["−0.2%", "0%", "1,000%"], labels);
    }
}
