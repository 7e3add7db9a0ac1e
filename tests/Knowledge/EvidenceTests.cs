// What is computed about evidence: the levels of the Oxford table of 2011, and the sum of a certainty's steps.
using HoSite.Content;
using HoSite.Content.Records;
using HoSite.Knowledge;
using Xunit;

namespace HoSite.Tests.Knowledge;

public sealed class EvidenceTests
{
    [Theory]
    [InlineData(StudyDesign.SystematicReview, 1, 1, 1)]
    [InlineData(StudyDesign.RandomisedTrial, 2, 2, 3)]
    [InlineData(StudyDesign.Cohort, 3, 3, 2)]
    [InlineData(StudyDesign.Registry, 3, 3, 2)]
    [InlineData(StudyDesign.CaseControl, 4, 4, 4)]
    [InlineData(StudyDesign.CaseSeries, 4, 4, 4)]
    [InlineData(StudyDesign.CaseReport, 4, 4, 4)]
    [InlineData(StudyDesign.Guideline, 5, 5, 5)]
    [InlineData(StudyDesign.ExpertOpinion, 5, 5, 5)]
    [InlineData(StudyDesign.LaboratoryAnimal, 5, 5, 5)]
    public void A_source_has_its_level_by_what_is_asked(StudyDesign design, int benefit, int harm, int course)
        => Assert.Equal(
            (benefit, harm, course),
            (Evidence.OxfordLevel(design, Direction.Benefit), Evidence.OxfordLevel(design, Direction.Harm), Evidence.OxfordLevel(design, Direction.Descriptive)));

    [Theory]
    [InlineData(Certainty.High, Certainty.High)]
    [InlineData(Certainty.High, Certainty.Moderate, -1)]
    [InlineData(Certainty.High, Certainty.VeryLow, -2, -2)]
    [InlineData(Certainty.Low, Certainty.High, 2)]
    [InlineData(Certainty.Low, Certainty.High, 2, 2)]
    [InlineData(Certainty.Low, Certainty.Low, -1, 1)]
    [InlineData(Certainty.VeryLow, Certainty.VeryLow, -1)]
    public void Steps_are_summed_and_kept_within_the_levels(Certainty start, Certainty expected, params int[] steps)
    {
        var reasons = steps.Select(step => new CertaintyReason(CertaintyDomain.Imprecision, new Located<int>(step, default), "")).ToList();
        Assert.Equal(expected, new CertaintyJudgement(default, new Located<Certainty>(start, default), reasons).Sum);
    }
}
