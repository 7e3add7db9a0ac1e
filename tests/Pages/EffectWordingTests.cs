// A claim's figures are written as its source gives them, and risks only where both arms were counted.
using HoSite.Content.Records;
using HoSite.Pages;
using Xunit;

namespace HoSite.Tests.Pages;

public sealed class EffectWordingTests
{
    [Fact]
    public void A_full_effect_is_one_line() => Assert.Equal(
        "RR 0.690 (0.56 to 0.83), compared with placebo; 1,301 of 10,000 with it, 72 of 99 without; 12,345 people in 1 study",
        EffectWording.Line(new ClaimEffect
        {
            Measure = "RR",
            Value = 0.690m,
            Low = 0.56m,
            High = 0.83m,
            Comparator = "placebo",
            Participants = 12345,
            Studies = 1,
            Baseline = Counts(72, 99),
            Treated = Counts(1301, 10000),
        }));

    [Fact]
    public void What_is_not_given_is_not_written()
    {
        Assert.Null(EffectWording.Line(null));
        Assert.Null(EffectWording.Line(new ClaimEffect()));
        Assert.Equal("−2.5%", EffectWording.Line(new ClaimEffect { Value = -2.5m, Low = -3, Scale = EffectScale.Percent }));
        Assert.Equal("any; 7 of 9", EffectWording.Line(new ClaimEffect { Measure = "any", Treated = Counts(7, 9) }));
        Assert.Equal("2 studies", EffectWording.Line(new ClaimEffect { Studies = 2 }));
    }

    [Theory]
    [InlineData(72, 99, 13, 102, 73, 13)]
    [InlineData(1, 8, 0, 8, 13, 0)]
    public void Risks_are_out_of_a_hundred(int events, int of, int treated, int treatedOf, int without, int with)
    {
        var risk = EffectWording.Risk(new ClaimEffect { Baseline = Counts(events, of), Treated = Counts(treated, treatedOf) })!;
        Assert.Contains($"{without} had the outcome and {100 - without} did not.", risk.Sentence, StringComparison.Ordinal);
        Assert.Contains($"{with} had it and {100 - with} did not.", risk.Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void No_risk_without_both_arms_nor_where_it_would_be_rounded_away()
    {
        Assert.Null(EffectWording.Risk(new ClaimEffect { Treated = Counts(1, 10) }));
        Assert.Null(EffectWording.Risk(new ClaimEffect { Baseline = Counts(1, 1000), Treated = Counts(0, 1000) }));
    }

    private static Counts Counts(int events, int of) => new(events, of, default);
}
