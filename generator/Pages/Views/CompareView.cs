// The comparison matrix: treatments × stages, a line an outcome in each cell, gaps said, harms always shown.
using HoSite.Content;
using HoSite.Content.Fields;
using HoSite.Content.Records;
using HoSite.Knowledge;
using HoSite.Pages.Figures;
using HoSite.Theme.Models;

namespace HoSite.Pages.Views;

internal static class CompareView
{
    /// <summary>The whole matrix, or that of one cause.</summary>
    public static ComparePage Of(PageScope scope, Cause? cause)
    {
        var heading = cause is null ? "Compare treatments by stage" : $"Compare treatments by stage: {cause.Title}";
        var summary = cause is null
            ? "What each treatment has been shown to do at each stage, outcome by outcome, how sure that is, and where nothing is held."
            : $"What each treatment has been shown to do at each stage after this cause: {cause.Title}. Lines that name no cause are shown too.";
        var frame = PageFrames.Plain(scope, heading, summary, "compare") with { Notices = PageFrames.NoticesFor(scope, "compare") };
        if (cause is not null)
        {
            frame = frame with { Breadcrumbs = [PageFrames.Home(scope), new Link("Compare", scope.Href(Addresses.Compare))] };
        }

        var stages = scope.Knowledge.Of(Kind.Stage);
        return new ComparePage(frame, summary)
        {
            Stages = [.. stages.Select(scope.Link)],
            Groups = [.. scope.Knowledge.Of<Treatment>(Kind.Treatment)
                .Where(treatment => cause is null || treatment.Effects.Any(effect => Speaks(effect, cause)))
                .GroupBy(treatment => treatment.Type)
                .OrderBy(group => group.Key)
                .Select(group => new CompareGroup(Capital(Wording.Of(group.Key)), [.. group.Select(treatment => Row(scope, treatment, stages, cause))]))],
            Map = Map(scope, stages, cause),
            Causes = [.. scope.Knowledge.Of<Cause>(Kind.Cause)
                .Where(other => HasPage(scope.Knowledge, other))
                .Select(other => new Link(other.Title, scope.Href(Addresses.CompareFor(other))) { IsCurrent = other == cause })],
        };
    }

    /// <summary>Whether any effect names a cause: only then does it have a matrix of its own.</summary>
    public static bool HasPage(KnowledgeBase knowledge, Cause cause)
        => knowledge.Links[cause].NamedBy.Any(page => page is Treatment);

    private static EvidenceMap? Map(PageScope scope, IReadOnlyList<PageRecord> stages, Cause? cause) => EvidenceMaps.Of(
        stages,
        [
            .. scope.Knowledge.Of<Treatment>(Kind.Treatment)
                .Select(treatment => (treatment, Effects: treatment.Effects.Where(effect => cause is null || Speaks(effect, cause)).ToList()))
                .Where(row => row.Effects.Count > 0)
                .OrderBy(row => row.treatment.Type)
                .Select(row => (row.treatment, (IReadOnlyList<Effect>)row.Effects)),
        ],
        scope.Link,
        (treatment, stage) => "#" + CellId(treatment, stage));

    private static string CellId(Treatment treatment, PageRecord stage) => $"{treatment.Slug}-at-{stage.Slug}";

    private static CompareRow Row(PageScope scope, Treatment treatment, IReadOnlyList<PageRecord> stages, Cause? cause) => new(
        scope.Link(treatment),
        [.. stages.Select(stage => new CompareCell(
            CellId(treatment, stage),
            [.. treatment.Effects
                .Where(effect => EffectRows.IsAtStage(effect, stage.Slug) && (cause is null || Speaks(effect, cause)))
                .Select(effect => Line(scope, effect.Outcome, Wording.Of(effect.Verdict.Value), Words<Verdict>.Of(effect.Verdict.Value), effect.Claims))
                .OfType<CompareLine>()]))],
        [.. treatment.Harms
            .Select(harm => Line(scope, harm.Outcome, Wording.Of(Verdict.Harms), Words<Verdict>.Of(Verdict.Harms), harm.Claims))
            .OfType<CompareLine>()]);

    private static bool Speaks(Effect effect, Cause cause) => effect.Causes.Count == 0 || effect.Causes.Any(name => name.Value == cause.Slug);

    private static CompareLine? Line(
        PageScope scope, Located<string> outcome, string verdict, string kind, IReadOnlyList<Located<string>> claims)
        => scope.Knowledge.Page(new RecordId(Kind.Outcome, outcome.Value)) is { } page
            ? new CompareLine(scope.Link(page), verdict, kind, scope.FirstChip(claims), claims.Count)
            : null;

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
