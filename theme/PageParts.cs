// Which parts a page has, and where they stand: its view and its list of contents must agree on both.
using HoSite.Theme.Models;
using RazorSlices;

namespace HoSite.Theme;

/// <summary>The parts of a page that are drawn from fields and that its author's sections may show.</summary>
internal static class PageParts
{
    /// <summary>The parts that no section of the page shows, in the order in which they then stand.</summary>
    public static IReadOnlyList<DrawnPart> Unplaced(ArticlePage page)
    {
        var placed = page.Article.Prose.Sections.SelectMany(section => section.Shows.Concat(section.Then)).ToHashSet();
        return [.. Of(page).Where(part => !placed.Contains(part.Part))];
    }

    /// <summary>What a section shows within itself. A gap is not among it: the section's own text says what is not held.</summary>
    public static IReadOnlyList<DrawnPart> Within(ArticlePage page, ProseSection section)
        => [.. Chosen(page, section.Shows).Where(part => part.Gap is null)];

    /// <summary>The anchor of a gap that a section's text stands for, or null: a link to it then leads to that text.</summary>
    public static string? GapWithin(ArticlePage page, ProseSection section)
        => Chosen(page, section.Shows).FirstOrDefault(part => part.Gap is not null)?.Id;

    /// <summary>What follows a section under headings of its own.</summary>
    public static IReadOnlyList<DrawnPart> Behind(ArticlePage page, ProseSection section) => [.. Chosen(page, section.Then)];

    private static IEnumerable<DrawnPart> Chosen(ArticlePage page, IReadOnlyList<PagePart> names)
    {
        if (names.Count == 0)
        {
            return [];
        }

        var parts = Of(page);
        return names.SelectMany(name => parts.Where(part => part.Part == name));
    }

    private static IReadOnlyList<DrawnPart> Of(ArticlePage page) => page switch
    {
        StagePage stage => OfStage(stage),
        FactorPage factor => OfFactor(factor),
        TreatmentPage treatment => OfTreatment(treatment),
        CausePage cause => OfCause(cause),
        SitePage site => OfSite(site),
        OutcomePage outcome => OfOutcome(outcome),
        ClassificationPage classification => OfClassification(classification),
        _ => [.. Ladder(page)],
    };

    private static IReadOnlyList<DrawnPart> OfStage(StagePage stage) =>
    [
        .. When(stage.Signs.Count > 0, Named(PagePart.Signs, SectionIds.Signs, "Signs of this stage", () => Parts.Texts.Create(stage.Signs))),
        .. When(stage.Tests.Count > 0, new(PagePart.Tests, SectionIds.Tests, "Tests at this stage", () => Parts.TestTable.Create(stage.Tests))),
        .. Ladder(stage),
        Treatments(PagePart.Tried, "What has been tried", stage.Treatments, () => Parts.TreatmentTable.Create(new("Treatments tried at this stage, and what was found", stage.Treatments))),
    ];

    private static IReadOnlyList<DrawnPart> OfFactor(FactorPage factor) =>
    [
        .. When(factor.Levels.Count > 0, new(PagePart.Levels, SectionIds.Levels, "How each level matters", () => Parts.LevelTable.Create(factor.Levels))),
        .. Ladder(factor),
    ];

    private static IReadOnlyList<DrawnPart> OfTreatment(TreatmentPage treatment) =>
    [
        .. Ladder(treatment),
        new(PagePart.Effects, SectionIds.Effects, "What studies found", () => Parts.Figures.TreatmentEffects.Create(treatment))
        {
            Gap = treatment.Effects.Count == 0 ? Gap.Sentence : null,
        },
        new(PagePart.Harms, SectionIds.Harms, "Harms studies found", () => Parts.Figures.TreatmentHarms.Create(treatment))
        {
            Gap = treatment.Harms.Count == 0 ? $"{Gap.Sentence} That does not mean that there are none." : null,
        },
    ];

    private static IReadOnlyList<DrawnPart> OfCause(CausePage cause) =>
    [
        new(PagePart.Frequency, SectionIds.Frequency, "How often it happens", () => Parts.Figures.CauseFrequency.Create(cause))
        {
            Gap = cause.Frequency.Count == 0 && cause.FrequencyFigure is null ? Gap.Sentence : null,
        },
        .. When(
            cause.Onset is not null || cause.Sites.Count > 0,
            new(PagePart.Onset, SectionIds.Onset, "When it starts, and where", () => Parts.Onset.Create(cause))),
        .. Ladder(cause),
        Treatments(PagePart.Treatments, "Treatments studied after this cause", cause.Treatments, () => Parts.TreatmentTable.Create(new("Treatments studied after this cause, and what was found", cause.Treatments))),
    ];

    private static IReadOnlyList<DrawnPart> OfSite(SitePage site) =>
    [
        .. When(site.Causes.Count > 0, Named(PagePart.Causes, SectionIds.Causes, "Usual causes", () => Parts.Links.Create(site.Causes))),
        .. When(
            site.Classifications.Count > 0,
            Named(PagePart.Grades, SectionIds.Classifications, "How it is graded here", () => Parts.Links.Create(site.Classifications))),
        .. When(
            site.Function is not null,
            Named(PagePart.Function, SectionIds.Function, "What it means for daily life", () => Parts.Paragraph.Create(site.Function!))),
        .. Ladder(site),
    ];

    private static IReadOnlyList<DrawnPart> OfOutcome(OutcomePage outcome) =>
    [
        Treatments(PagePart.Treatments, "What treatments do to it", outcome.Treatments, () => Parts.OutcomeTable.Create(new("Treatments, and what was found for this outcome", outcome.Treatments))),
        .. Ladder(outcome),
    ];

    private static IReadOnlyList<DrawnPart> OfClassification(ClassificationPage classification) =>
    [
        .. When(classification.Grades.Count > 0, new(PagePart.Grades, SectionIds.Grades, "The grades", () => Parts.GradeTable.Create(classification.Grades))),
        .. Ladder(classification),
    ];

    private static IEnumerable<DrawnPart> Ladder(ArticlePage page) => When(
        page.Article.Answers.Count > 0,
        Named(PagePart.Ladder, SectionIds.Answers, "What can change", () => Parts.AnswerTable.Create(page.Article.Answers)));

    // What was tried is not what to do: within another section it keeps its name.
    private static DrawnPart Treatments(PagePart part, string heading, IReadOnlyList<TreatmentEffect> treatments, Func<RazorSlice> draw)
        => Named(part, SectionIds.Treatments, heading, draw) with
        {
            Gap = treatments.Count == 0 ? Gap.Sentence : null,
        };

    /// <summary>A part that does not say by itself what it is.</summary>
    private static DrawnPart Named(PagePart part, string id, string heading, Func<RazorSlice> draw)
        => new(part, id, heading, draw) { NeedsName = true };

    private static IEnumerable<DrawnPart> When(bool isThere, DrawnPart part) => isThere ? [part] : [];
}
