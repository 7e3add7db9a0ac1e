// The home page: the answer, the ladder and the table of factors, from the records that hold them.
using HoSite.Content;
using HoSite.Content.Fields;
using HoSite.Content.Records;
using HoSite.Pages.Exploring;
using HoSite.Pages.Figures;
using HoSite.Theme.Models;
using HomePage = HoSite.Theme.Models.HomePage;

namespace HoSite.Pages.Views;

internal static class HomeView
{
    public static HomePage Of(PageScope scope, Content.Records.HomePage home, PageFrame frame, Article article) => new(frame, article)
    {
        ShortAnswer = home.ShortAnswer?.Text,
        ShortAnswerChip = home.ShortAnswer is { } answer ? scope.FirstChip([answer.Claim]) : null,
        Question = scope.Knowledge.Settings.Question?.Text,
        Ladder = Ladder(scope),
        Timeline = StageTimelines.Of(scope),
        Factors = [.. scope.Knowledge.Of<Factor>(Kind.Factor).SelectMany(factor => Rows(scope, factor))],
        Statements = [.. scope.Knowledge.Content.Statements.Select(statement => new CheckedStatement(
            statement.Said,
            Words<StatementVerdict>.Of(statement.Verdict.Value),
            Wording.Of(statement.Verdict.Value),
            scope.ChipsOf(statement.Claims)))],
        Onward = Onward(scope),
    };

    private static Ladder? Ladder(PageScope scope)
    {
        var stages = scope.Knowledge.Of<Stage>(Kind.Stage).ToList();
        return scope.Knowledge.Settings.Question is not { } question || stages.Count == 0
            ? null
            : new Ladder(
                [.. stages.Select(scope.ShortLink)],
                [.. question.Meanings.Select(meaning => new LadderRow(
                    meaning.Label, meaning.Clinical, [.. stages.Select(stage => Cell(scope, stage, meaning))]))]);
    }

    private static LadderCell Cell(PageScope scope, Stage stage, Meaning meaning)
    {
        var answer = stage.Answers.FirstOrDefault(answer => answer.Meaning.Value == meaning.Id.Value);
        return answer is null
            ? new LadderCell(Wording.NothingHeld, null)
            : new LadderCell(Wording.Of(answer.Word.Value), scope.FirstChip(answer.Claims)) { Sign = AnswerSigns.Of(answer.Word.Value) };
    }

    private static IEnumerable<FactorRow> Rows(PageScope scope, Factor factor)
    {
        var rows = factor.Levels.Where(level => level.IsRow).ToList();
        if (rows.Count == 0)
        {
            return [new FactorRow(factor.Title, factor.Impact, Wording.Of(factor.Direction), scope.FirstChip(factor.Claims), scope.Link(factor))];
        }

        return rows.Select(level => new FactorRow(
            level.Name,
            level.Impact,
            Wording.Of(level.Direction),
            scope.FirstChip(level.Claims.Count > 0 ? level.Claims : factor.Claims),
            level.Stage is { } stage && scope.Knowledge.Page(new RecordId(Kind.Stage, stage.Value)) is { } page
                ? scope.Link(page)
                : scope.Link(factor)));
    }

    private static IReadOnlyList<Link> Onward(PageScope scope) =>
    [
        .. IndexViews.Kinds(scope.Knowledge).Select(kind => PageFrames.Index(scope, kind)),
        .. ExploreIndex.IsPossible(scope.Knowledge) ? [new Link("Explore the evidence for your situation", scope.Href(Addresses.Explore))] : Array.Empty<Link>(),
        new Link("Compare treatments by stage", scope.Href(Addresses.Compare)),
        new Link("What nobody knows yet", scope.Href(Addresses.Unknowns)),
        new Link("What changed", scope.Href(Addresses.Changes)),
        new Link("Glossary", scope.Href(Addresses.Glossary)),
        new Link("Everything from A to Z", scope.Href(Addresses.Search)),
    ];
}
