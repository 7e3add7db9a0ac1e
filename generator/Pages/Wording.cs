// What values are called on the pages. The words of the interface stand here and in the views; nothing of the
// condition does.
using System.Globalization;
using HoSite.Content;
using HoSite.Content.Fields;
using HoSite.Content.Records;

namespace HoSite.Pages;

/// <summary>Values in readers' words.</summary>
public static class Wording
{
    /// <summary>Said of a gap; "not studied" would need a claim that says so.</summary>
    public const string NothingHeld = "nothing in the evidence held";

    /// <summary>A date in words: 3 October 2026.</summary>
    public static string Date(DateOnly date) => date.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);

    /// <summary>A date in few letters, where a line must hold two of them: 3 Oct 2026.</summary>
    public static string ShortDate(DateOnly date) => date.ToString("d MMM yyyy", CultureInfo.InvariantCulture);

    /// <summary>A date in ISO 8601.</summary>
    public static string Iso(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>A date whose month and day may be unknown, in words.</summary>
    public static string Date(PartialDate date) => (date.Month, date.Day) switch
    {
        (null, _) => date.ToString(),
        ({ } month, null) => new DateOnly(date.Year, month, 1).ToString("MMMM yyyy", CultureInfo.InvariantCulture),
        ({ } month, { } day) => Date(new DateOnly(date.Year, month, day)),
    };

    /// <summary>A verdict: "prevents", "restores motion".</summary>
    public static string Of(Verdict verdict) => verdict switch
    {
        Verdict.NoDifference => "little or no difference",
        _ => Spaced(Words<Verdict>.Of(verdict)),
    };

    /// <summary>An answer: "usually", "not known".</summary>
    public static string Of(AnswerWord word) => word == AnswerWord.Unknown ? "not known" : Words<AnswerWord>.Of(word);

    /// <summary>A direction: "benefit", "no difference".</summary>
    public static string Of(Direction direction) => direction switch
    {
        Direction.NoDifference => "little or no difference",
        Direction.Descriptive => "describes, does not compare",
        _ => Words<Direction>.Of(direction),
    };

    /// <summary>A factor's direction: "helps", "hinders".</summary>
    public static string Of(FactorDirection direction) => direction switch
    {
        FactorDirection.Favourable => "helps",
        FactorDirection.Unfavourable => "hinders",
        FactorDirection.Mixed => "helps and hinders",
        _ => "not clear",
    };

    /// <summary>Whether a factor can be changed.</summary>
    public static string Of(Modifiable modifiable) => Words<Modifiable>.Of(modifiable);

    /// <summary>A sort of treatment.</summary>
    public static string Of(TreatmentType type) => Words<TreatmentType>.Of(type);

    /// <summary>A treatment's standing.</summary>
    public static string Of(TreatmentStatus status) => status switch
    {
        TreatmentStatus.OffLabel => "off-label: used, but licensed for something else",
        TreatmentStatus.Approved => "approved somewhere for this condition",
        TreatmentStatus.Investigational => "being studied in people",
        TreatmentStatus.Unproven => "not shown to help in the evidence held",
        TreatmentStatus.Abandoned => "no longer used",
        _ => "established: in ordinary use",
    };

    /// <summary>A sort of cause.</summary>
    public static string Of(CauseType type) => Words<CauseType>.Of(type);

    /// <summary>A certainty level: "Very low certainty".</summary>
    public static string Of(Certainty level) => level switch
    {
        Certainty.High => "High certainty",
        Certainty.Moderate => "Moderate certainty",
        Certainty.Low => "Low certainty",
        _ => "Very low certainty",
    };

    /// <summary>What a certainty level means, in a sentence.</summary>
    public static string Meaning(Certainty level) => level switch
    {
        Certainty.High => "New research is very unlikely to change this.",
        Certainty.Moderate => "This is probably right. New research could change it.",
        Certainty.Low => "This may be right. New research is quite likely to change it.",
        _ => "We do not really know.",
    };

    /// <summary>A certainty domain: "Risk of bias".</summary>
    public static string Of(CertaintyDomain domain) => Capital(Spaced(Words<CertaintyDomain>.Of(domain)));

    /// <summary>A step: "down two", "no change".</summary>
    public static string Step(int step) => step switch
    {
        -2 => "down two",
        -1 => "down one",
        1 => "up one",
        2 => "up two",
        _ => "no change",
    };

    /// <summary>A study design: "Randomised trial".</summary>
    public static string Of(StudyDesign design) => design switch
    {
        StudyDesign.LaboratoryHuman => "Laboratory study of human cells or tissue",
        StudyDesign.LaboratoryAnimal => "Study in animals",
        StudyDesign.Regulatory => "Document of a regulator",
        StudyDesign.CaseControl => "Case-control study",
        _ => Capital(Spaced(Words<StudyDesign>.Of(design))),
    };

    /// <summary>An Oxford level with its words: "Level 2 (single trial)".</summary>
    public static string Oxford(int level, StudyDesign design) => design switch
    {
        StudyDesign.SystematicReview => $"Level {level} (systematic review)",
        StudyDesign.RandomisedTrial => $"Level {level} (single trial)",
        StudyDesign.Cohort or StudyDesign.Registry => $"Level {level} (cohort)",
        StudyDesign.CaseControl => $"Level {level} (case-control study)",
        StudyDesign.CaseSeries => $"Level {level} (case series)",
        StudyDesign.CaseReport => $"Level {level} (case report)",
        StudyDesign.LaboratoryHuman or StudyDesign.LaboratoryAnimal => $"Level {level} (mechanism)",
        _ => $"Level {level} (opinion or summary)",
    };

    /// <summary>What a checked statement turned out to be.</summary>
    public static string Of(StatementVerdict verdict) => verdict switch
    {
        StatementVerdict.Supported => "Supported",
        StatementVerdict.Partly => "Partly supported",
        StatementVerdict.NotSupported => "Not supported",
        _ => "Nothing in the evidence held",
    };

    /// <summary>State of clinical review, as the status line says it.</summary>
    public static string Of(ReviewSettings review) => review.Clinical switch
    {
        ClinicalReview.Done => string.Join(", ", new[] { review.Name, review.Role, review.Date is { } date ? Date(date) : null }.OfType<string>()),
        ClinicalReview.Requested => "asked for, not yet done",
        _ => "not yet done",
    };

    /// <summary>The heading of related records of a kind, seen from a record of another kind.</summary>
    public static string Related(Kind from, Kind to) => (from, to) switch
    {
        (Kind.Stage, Kind.Treatment) => "Treatments studied at this stage",
        (Kind.Site, Kind.Treatment) => "Treatments studied at this site",
        (Kind.Outcome, Kind.Treatment) => "Treatments measured by this outcome",
        (Kind.Factor, Kind.Treatment) => "Treatments this factor bears on",
        (Kind.Treatment, Kind.Treatment) => "Treatments studied together with this one",
        (Kind.Treatment, Kind.Stage) => "Stages at which it was studied",
        (Kind.Treatment, Kind.Cause) => "Causes after which it was studied",
        (Kind.Treatment, Kind.Site) => "Sites at which it was studied",
        (Kind.Treatment, Kind.Outcome) => "Outcomes that were measured",
        (Kind.Cause, Kind.Site) => "Usual or studied sites",
        (Kind.Site, Kind.Cause) => "Usual or studied causes",
        (_, Kind.Guide) => "Guides",
        (_, Kind.Notice) => "Safety notices",
        (_, Kind.Home) => "Home",
        _ => $"{to.PluralLabel()} in the same evidence",
    };

    /// <summary>A number as content wrote it.</summary>
    public static string Number(decimal value)
        => value.ToString(CultureInfo.InvariantCulture).Replace('-', '−');

    /// <summary>A whole number with thousands set apart: 1,234.</summary>
    public static string Number(int value) => value.ToString("#,0", CultureInfo.InvariantCulture);

    /// <summary>"1 page", "2 pages".</summary>
    public static string Count(int count, string singular, string? plural = null)
        => $"{Number(count)} {(count == 1 ? singular : plural ?? singular + "s")}";

    /// <summary>When a stage is, in weeks.</summary>
    public static string Weeks(StageWindow window) => (window.FromWeeks, window.ToWeeks) switch
    {
        ({ } from, { } to) => $"week {Number(from)} to week {Number(to)}",
        ({ } from, null) => $"from week {Number(from)} on",
        (null, { } to) => $"up to week {Number(to)}",
        _ => "at any time",
    };

    /// <summary>A text cut at a word's end to at most a length, with an ellipsis where it was cut.</summary>
    public static string Cut(string text, int length)
    {
        if (text.Length <= length)
        {
            return text;
        }

        var end = text.LastIndexOf(' ', length - 1);
        return text[..(end > length / 2 ? end : length - 1)].TrimEnd(' ', ',', ';', ':', '.', '–') + "…";
    }

    /// <summary>The part of a title before its colon, where it has one: a name for narrow places.</summary>
    public static string Short(string title) => title.Split(": ", 2)[0];

    private static string Spaced(string word) => word.Replace('-', ' ');

    /// <summary>A text with a capital first letter.</summary>
    public static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
