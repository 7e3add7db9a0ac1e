// A hundred shapes add up to a hundred, filled as one reads.
using HoSite.Content.Records;
using HoSite.Pages;
using HoSite.Pages.Figures;
using HoSite.Theme.Models;
using Xunit;

namespace HoSite.Tests.Pages.Figures;

public sealed class IconGridTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(10)]
    [InlineData(73)]
    [InlineData(100)]
    public void A_hundred_places_are_each_used_once(int filled)
    {
        var grid = IconGrids.Grid("x", filled);

        Assert.Equal(filled, grid.Filled.Count);
        Assert.Equal(100, grid.Filled.Concat(grid.Empty).Distinct().Count());
        Assert.Equal(100, grid.Filled.Count + grid.Empty.Count);
    }

    [Fact]
    public void They_are_filled_row_by_row_from_the_top()
    {
        var grid = IconGrids.Grid("x", 13);

        Assert.Equal(new IconPlace(0, 0), grid.Filled[0]);
        Assert.Equal(new IconPlace(9, 0), grid.Filled[9]);
        Assert.Equal(new IconPlace(2, 1), grid.Filled[12]);
        Assert.Equal(new IconPlace(3, 1), grid.Empty[0]);
        Assert.Equal(new IconPlace(9, 9), grid.Empty[^1]);
    }

    [Theory]
    [InlineData(59.91, 60)]
    [InlineData(22.8, 23)]
    [InlineData(0.5, 1)]
    [InlineData(44.5, 45)]
    [InlineData(0.4, 0)]
    public void Percentages_are_rounded_to_whole_ones_of_a_hundred(double percent, int count)
        => Assert.Equal(count, IconGrids.OutOf100((decimal)percent));

    [Fact]
    public void Both_arms_are_drawn_as_the_sentence_counts_them()
    {
        var risk = EffectWording.Risk(new ClaimEffect { Baseline = new(72, 99, default), Treated = new(13, 102, default), Comparator = "placebo" });
        var figure = IconGrids.Of(risk)!;

        Assert.Equal([73, 13], figure.Arrays.Select(array => array.Filled.Count));
        Assert.Equal(["With placebo", "With the treatment"], figure.Arrays.Select(array => array.Label));
        Assert.Null(IconGrids.Of(null));
    }

    [Fact]
    public void Only_a_described_share_that_is_an_estimate_is_drawn()
    {
        Assert.Equal("14 of 100 had it, 86 did not", Frequency(Share(14))!.Label);
        Assert.Equal("range 9 to 20", Frequency(Share(14) with { Low = 9, High = 20 })!.Note);
        Assert.Null(Frequency(Share(0.4m)));
        Assert.Null(Frequency(Share(101)));
        Assert.Null(Frequency(Share(5) with { Measure = "percent (upper bound)" }));
        Assert.Null(Frequency(Share(5) with { Comparator = "before" }));
        Assert.Null(Frequency(Share(5) with { Scale = EffectScale.Count }));
        Assert.Null(Frequency(Share(5), Direction.Benefit));
    }

    private static ClaimEffect Share(decimal value) => new() { Scale = EffectScale.Percent, Value = value };

    private static IconArray? Frequency(ClaimEffect effect, Direction direction = Direction.Descriptive) => IconGrids.Frequency(new Claim
    {
        Id = default,
        Statement = "s",
        Plain = "p",
        About = new([], [], [], [], [], []),
        Population = "",
        Effect = effect,
        Direction = direction,
    });
}
