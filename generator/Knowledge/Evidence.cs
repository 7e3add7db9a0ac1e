// What can be computed about a source within a claim: its Oxford level.
using HoSite.Content.Records;

namespace HoSite.Knowledge;

/// <summary>Levels of evidence; never typed by hand.</summary>
public static class Evidence
{
    /// <summary>
    /// Level of a source within a claim, 1 to 5, after the Oxford Centre for Evidence-Based Medicine's table of 2011:
    /// benefit, harm and course are asked of the same designs in different rows.
    /// </summary>
    public static int OxfordLevel(StudyDesign design, Direction asked) => (design, asked) switch
    {
        (StudyDesign.SystematicReview, _) => 1,
        (StudyDesign.Cohort or StudyDesign.Registry, Direction.Descriptive) => 2,
        (StudyDesign.RandomisedTrial, Direction.Descriptive) => 3,
        (StudyDesign.RandomisedTrial, _) => 2,
        (StudyDesign.Cohort or StudyDesign.Registry, _) => 3,
        (StudyDesign.CaseControl or StudyDesign.CaseSeries or StudyDesign.CaseReport, _) => 4,
        _ => 5,
    };
}
