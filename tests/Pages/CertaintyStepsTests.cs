// What would change a certainty follows from its own steps, so it must never promise more than the arithmetic gives.
using HoSite.Content;
using HoSite.Content.Records;
using HoSite.Pages;
using Xunit;

namespace HoSite.Tests.Pages;

public sealed class CertaintyStepsTests
{
    [Fact]
    public void A_step_undone_raises_the_level_by_as_much()
        => Assert.Equal(
            [
                "More people, or more events among them, would raise it two steps, to high certainty.",
            ],
            CertaintySteps.WouldChange(Judged(Certainty.High, (CertaintyDomain.Imprecision, -2), (CertaintyDomain.RiskOfBias, 0))));

    [Fact]
    public void Below_the_lowest_level_one_step_alone_may_change_nothing()
    {
        var judged = Judged(
            Certainty.Low, (CertaintyDomain.RiskOfBias, -1), (CertaintyDomain.Inconsistency, -1), (CertaintyDomain.Indirectness, -1));

        Assert.All(CertaintySteps.WouldChange(judged), sentence => Assert.EndsWith("would help, but would not raise it alone.", sentence, StringComparison.Ordinal));
        Assert.Equal("Very low certainty", CertaintySteps.Sum(judged).Judgement);
        Assert.Contains("less than the lowest level", CertaintySteps.Sum(judged).Because, StringComparison.Ordinal);
    }

    [Fact]
    public void A_step_up_can_be_lost()
        => Assert.Equal(
            ["New studies that find a smaller effect would lower it one step, to low certainty."],
            CertaintySteps.WouldChange(Judged(Certainty.Low, (CertaintyDomain.LargeEffect, 1))));

    [Fact]
    public void Without_a_step_nothing_is_said()
        => Assert.Empty(CertaintySteps.WouldChange(Judged(Certainty.High)));

    [Fact]
    public void Every_domain_has_its_own_words()
    {
        var sentences = Enum.GetValues<CertaintyDomain>()
            .SelectMany(domain => CertaintySteps.WouldChange(Judged(Certainty.Moderate, (domain, -1))))
            .ToList();

        Assert.Equal(8, sentences.Distinct().Count());
    }

    private static CertaintyJudgement Judged(Certainty start, params (CertaintyDomain Domain, int Step)[] reasons)
    {
        var judgement = new CertaintyJudgement(
            new Located<Certainty>(start, default),
            new Located<Certainty>(start, default),
            [.. reasons.Select(reason => new CertaintyReason(reason.Domain, new Located<int>(reason.Step, default), "Because."))]);
        return judgement with { Level = new Located<Certainty>(judgement.Sum, default) };
    }
}
