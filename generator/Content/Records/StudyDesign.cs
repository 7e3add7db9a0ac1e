// How a source knows what it says.
namespace HoSite.Content.Records;

/// <summary>Design of a source.</summary>
public enum StudyDesign
{
    /// <summary>Review of all studies found by a stated search.</summary>
    SystematicReview,

    /// <summary>Recommendations of a group.</summary>
    Guideline,

    /// <summary>Groups made by chance.</summary>
    RandomisedTrial,

    /// <summary>A group followed over time.</summary>
    Cohort,

    /// <summary>People with it compared to people without.</summary>
    CaseControl,

    /// <summary>Several people, no comparison.</summary>
    CaseSeries,

    /// <summary>One person or a few.</summary>
    CaseReport,

    /// <summary>A register of people or trials.</summary>
    Registry,

    /// <summary>A regulator's own document.</summary>
    Regulatory,

    /// <summary>Review without a stated search.</summary>
    NarrativeReview,

    /// <summary>What experts say.</summary>
    ExpertOpinion,

    /// <summary>Human cells or tissue.</summary>
    LaboratoryHuman,

    /// <summary>Animals.</summary>
    LaboratoryAnimal,
}
