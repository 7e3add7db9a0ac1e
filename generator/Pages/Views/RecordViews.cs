// Each kind of page written by an author, as its view draws it.
using HoSite.Content;
using HoSite.Content.Records;
using HoSite.Pages.Figures;
using HoSite.Theme.Models;

namespace HoSite.Pages.Views;

/// <summary>Builds the model of a page from its record.</summary>
public static class RecordViews
{
    /// <summary>The model of any page written by an author.</summary>
    public static PageView Of(PageScope scope, PageRecord page)
    {
        var article = Articles.Of(scope, page);
        var frame = PageFrames.Of(scope, page);
        return page switch
        {
            Content.Records.HomePage home => HomeView.Of(scope, home, frame, article),
            Stage stage => OfStage(scope, stage, frame, article),
            Factor factor => OfFactor(scope, factor, frame, article),
            Treatment treatment => TreatmentView.Of(scope, treatment, frame, article),
            Cause cause => OfCause(scope, cause, frame, article),
            BodySite site => OfSite(scope, site, frame, article),
            Outcome outcome => OfOutcome(scope, outcome, frame, article),
            Classification classification => OfClassification(scope, classification, frame, article),
            Notice notice => new NoticePage(frame, article, notice.Level == NoticeLevel.Emergency),
            _ => new GuidePage(frame, article),
        };
    }

    private static StagePage OfStage(PageScope scope, Stage stage, PageFrame frame, Article article) => new(frame, article)
    {
        Stages = [.. scope.Knowledge.Of(Kind.Stage).Select(scope.ShortLink)],
        Window = stage.Window is { } window ? StageTimelines.When(window) : null,
        Timeline = StageTimelines.Of(scope),
        Signs = stage.Signs,
        Tests = [.. stage.Tests.Select(test => new TestRow(test.Test, test.Shows, scope.ChipsOf(test.Claims)))],
        Treatments = EffectRows.At(scope, stage),
    };

    private static FactorPage OfFactor(PageScope scope, Factor factor, PageFrame frame, Article article) => new(frame, article)
    {
        Impact = factor.Impact,
        Direction = Wording.Of(factor.Direction),
        Modifiable = Wording.Of(factor.Modifiable),
        Chip = scope.FirstChip(factor.Claims),
        Levels = [.. factor.Levels.Select(level => new FactorLevelRow(
            level.Name,
            scope.Link(Kind.Stage, level.Stage),
            level.Impact,
            Wording.Of(level.Direction),
            scope.FirstChip(level.Claims)))],
    };

    private static CausePage OfCause(PageScope scope, Cause cause, PageFrame frame, Article article) => new(frame, article)
    {
        Type = Wording.Of(cause.Type),
        Onset = cause.Onset,
        Sites = scope.Links(Kind.Site, cause.Sites),
        Frequency = [.. scope.Knowledge.ResolveClaims(cause.Frequency).Where(claim => IconGrids.Frequency(claim) is null).Select(scope.Card)],
        FrequencyFigure = IconGrids.Frequency(scope, scope.Knowledge.ResolveClaims(cause.Frequency)),
        Treatments = EffectRows.After(scope, cause),
    };

    private static SitePage OfSite(PageScope scope, BodySite site, PageFrame frame, Article article) => new(frame, article)
    {
        Function = site.Function,
        Classifications = scope.Links(Kind.Classification, site.Classifications),
        Causes = scope.Links(Kind.Cause, site.Causes),
    };

    private static OutcomePage OfOutcome(PageScope scope, Outcome outcome, PageFrame frame, Article article) => new(frame, article)
    {
        Measure = outcome.Measure,
        Better = outcome.Better switch
        {
            Better.Higher => "higher is better",
            Better.Lower => "lower is better",
            _ => null,
        },
        Treatments = EffectRows.On(scope, outcome),
    };

    private static ClassificationPage OfClassification(
        PageScope scope, Classification classification, PageFrame frame, Article article) => new(frame, article)
        {
            Site = scope.Link(Kind.Site, classification.Site),
            Grades = [.. classification.Grades.Select(grade => new GradeRow(grade.Name, grade.Meaning))],
            Source = scope.Knowledge.Reference(classification.Reference.Value) is { } source ? scope.Link(source) : null,
        };
}
