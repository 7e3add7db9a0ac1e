// HOS4xx: statements that claim more than their evidence gives, and dates and notices that are not kept.
namespace HoSite.Diagnostics;

public static partial class Rules
{
    internal static readonly Rule CertaintySum = Error("HOS401",
        "The certainty's reasons do not add up to its level", "Correct the level, the start or a step: start plus steps, kept between very-low and high, is the level.");

    internal static readonly Rule CertaintyMissing = Error("HOS402",
        "A claim of effect without a certainty", "Add 'certainty' with level, start and reasons, or make the claim descriptive.");

    internal static readonly Rule CertaintyOnLaboratory = Error("HOS403",
        "A certainty for evidence from animals or the laboratory alone", "Remove 'certainty': such a claim shows 'not studied in people'.");

    internal static readonly Rule BenefitWithoutClaim = Error("HOS404",
        "A benefit without a claim of benefit from people", "Name a claim with 'direction: benefit' that rests on studies of people.");

    internal static readonly Rule NoWithoutClaim = Error("HOS405",
        "A 'no' that its claims do not carry", "Name a claim of no difference with at least low certainty, or answer 'unknown'.");

    internal static readonly Rule NoticeRequired = Error("HOS406",
        "A notice that this page must show", "Add the notice to 'notices'.");

    internal static readonly Rule ClaimWithoutReference = Error("HOS407",
        "A claim without a source", "Name at least one reference.");

    internal static readonly Rule MalformedDoi = Error("HOS408",
        "Not a DOI", "Write it as 10.1000/xyz, without 'doi:' or an address before it.");

    internal static readonly Rule MalformedPmid = Error("HOS409",
        "Not a PMID", "Write its one to eight digits only; a PMCID is 'PMC' and digits.");

    internal static readonly Rule DuplicateSource = Error("HOS410",
        "Two references have one DOI or PMID", "Keep one of the two and use its id everywhere.");

    internal static readonly Rule ImpossibleCounts = Error("HOS411",
        "Counts that cannot be", "Events cannot exceed the people they are counted in, nor a low bound its high one.");

    internal static readonly Rule DatesOutOfOrder = Error("HOS412",
        "Dates in the wrong order", "A next check comes after the check; a window's start is before its end.");

    internal static readonly Rule RetiredClaimUsed = Warning("HOS413",
        "A retired claim is used", "Use its successor, or rewrite the statement.");

    internal static readonly Rule OverdueCheck = Warning("HOS414",
        "A check is overdue", "Check the page against its sources and set 'checked' and 'next-check'.");

    internal static readonly Rule AgainstItself = Error("HOS415",
        "A claim that disagrees with itself", "Name another claim under 'against'.");

    internal static readonly Rule StatementWithoutClaim = Error("HOS416",
        "A verdict on a statement without a claim", "Name the claims, or use the verdict 'nothing-held'.");

    internal static readonly Rule EffectWithoutClaim = Error("HOS417",
        "An effect, harm or answer without a claim", "Name the claims it rests on, or leave it out; an answer may be 'unknown'.");

    internal static readonly Rule ExpertAlone = Error("HOS418",
        "An answer that rests on an expert's word alone", "Answer 'unknown', or name a claim that rests on a study.");

    internal static readonly Rule StepDirection = Error("HOS419",
        "A certainty step that cannot be", "Steps are -2 to 2: the first five domains lower a certainty, the last three raise it; a start is high, low or very-low.");

    private static IReadOnlyList<Rule> Evidence =>
    [
        CertaintySum, CertaintyMissing, CertaintyOnLaboratory, BenefitWithoutClaim, NoWithoutClaim, NoticeRequired,
        ClaimWithoutReference, MalformedDoi, MalformedPmid, DuplicateSource, ImpossibleCounts, DatesOutOfOrder,
        RetiredClaimUsed, OverdueCheck, AgainstItself, StatementWithoutClaim, EffectWithoutClaim,
        ExpertAlone, StepDirection,
    ];
}
