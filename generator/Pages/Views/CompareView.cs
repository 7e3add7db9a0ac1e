// The comparison matrix: treatments × stages, a line an outcome in each cell, gaps said, harms always shown.
using HoSite.Content;
using HoSite.Content.Fields;
using HoSite.Content.Records;
using HoSite.Knowledge;
using HoSite.Pages.Exploring;
using HoSite.Pages.Figures;
using HoSite.Theme.Models;

namespace HoSite.Pages.Views;

internal static class CompareView
{
    private const int MostNamed = 3;

    /// <summary>Every matrix of a site: the whole one, and one for each choice that the treatments speak of.</summary>
    public static IEnumerable<CompareChoice> Choices(KnowledgeBase knowledge)
        => new[] { new CompareChoice() }.Concat(Causes(knowledge)).Concat(Sites(knowledge)).Concat(Meanings(knowledge));

    /// <summary>The whole matrix, or that of a choice.</summary>
    public static ComparePage Of(PageScope scope, CompareChoice choice)
    {
        var heading = choice.Name is { } name ? $"Compare treatments by stage: {name}" : "Compare treatments by stage";
        var frame = PageFrames.Plain(scope, heading, choice.Summary, "compare") with { Notices = PageFrames.NoticesFor(scope, "compare") };
        if (choice.Name is not null)
        {
            frame = frame with { Breadcrumbs = [PageFrames.Home(scope), new Link("Compare", scope.Href(Addresses.Compare))] };
        }

        var stages = scope.Knowledge.Of(Kind.Stage);
        var all = scope.Knowledge.Of<Treatment>(Kind.Treatment).ToList();
        var shown = all.Where(treatment => choice.Shows(treatment, scope.Knowledge.Settings)).ToList();
        return new ComparePage(frame, choice.Summary)
        {
            Stages = [.. stages.Select(stage => new CompareColumn(SectionIds.AtStage + stage.Slug, Wording.Short(stage.Title), scope.Link(stage)))],
            Groups = [.. shown
                .GroupBy(treatment => treatment.Type)
                .OrderBy(group => group.Key)
                .Select(group => new CompareGroup(
                    SectionIds.OfType + Words<TreatmentType>.Of(group.Key),
                    Capital(Wording.Of(group.Key)),
                    [.. group.Select(treatment => Row(scope, treatment, stages, choice))]))],
            Map = Map(scope, stages, shown, choice),
            Filters = Filters(scope, choice),
            LeftOut = [.. all.Except(shown).Select(scope.Link)],
            Explore = ExploreIndex.IsPossible(scope.Knowledge) ? new Link("Explore the evidence for your situation", scope.Href(Addresses.Explore)) : null,
        };
    }

    private static IEnumerable<CompareChoice> Causes(KnowledgeBase knowledge) => knowledge.Of<Cause>(Kind.Cause)
        .Where(cause => IsNamed(knowledge, cause))
        .Select(cause => new CompareChoice(Cause: cause));

    private static IEnumerable<CompareChoice> Sites(KnowledgeBase knowledge) => knowledge.Of<BodySite>(Kind.Site)
        .Where(site => IsNamed(knowledge, site))
        .Select(site => new CompareChoice(Site: site));

    private static IEnumerable<CompareChoice> Meanings(KnowledgeBase knowledge)
        => (knowledge.Settings.Question?.Meanings ?? []).Where(meaning => meaning.Outcomes.Count > 0).Select(meaning => new CompareChoice(Meaning: meaning));

    // Only what the treatments name has a matrix of its own.
    private static bool IsNamed(KnowledgeBase knowledge, PageRecord page) => knowledge.Links[page].NamedBy.Any(namer => namer is Treatment);

    private static IReadOnlyList<CompareFilter> Filters(PageScope scope, CompareChoice choice) =>
    [
        .. new[]
        {
            new CompareFilter("What matters most", Any(scope, choice, "Anything"), Links(scope, choice, Meanings(scope.Knowledge))),
            new CompareFilter("Cause", Any(scope, choice, "Any cause"), Links(scope, choice, Causes(scope.Knowledge))),
            new CompareFilter("Place in the body", Any(scope, choice, "Any place"), Links(scope, choice, Sites(scope.Knowledge))),
        }.Where(filter => filter.Choices.Count > 0),
    ];

    private static Link Any(PageScope scope, CompareChoice choice, string text)
        => new(text, scope.Href(Addresses.Compare)) { IsCurrent = choice.Name is null };

    private static IReadOnlyList<Link> Links(PageScope scope, CompareChoice choice, IEnumerable<CompareChoice> others)
        => [.. others.Select(other => new Link(other.Name!, scope.Href(other.Address)) { IsCurrent = other.Address == choice.Address })];

    private static EvidenceMap? Map(PageScope scope, IReadOnlyList<PageRecord> stages, IReadOnlyList<Treatment> treatments, CompareChoice choice) => EvidenceMaps.Of(
        stages,
        [
            .. treatments
                .Select(treatment => (treatment, Effects: treatment.Effects.Where(effect => choice.Shows(effect, scope.Knowledge.Settings)).ToList()))
                .Where(row => row.Effects.Count > 0)
                .OrderBy(row => row.treatment.Type)
                .Select(row => (row.treatment, (IReadOnlyList<Effect>)row.Effects)),
        ],
        scope.Link,
        (treatment, stage) => "#" + CellId(treatment, stage));

    private static string CellId(Treatment treatment, PageRecord stage) => $"{treatment.Slug}-at-{stage.Slug}";

    private static CompareRow Row(PageScope scope, Treatment treatment, IReadOnlyList<PageRecord> stages, CompareChoice choice) => new(
        scope.Link(treatment),
        scope.Href(treatment, SectionIds.Effects),
        scope.Href(treatment, SectionIds.Harms),
        [.. stages.Select(stage => new CompareCell(
            CellId(treatment, stage),
            [.. treatment.Effects
                .Where(effect => EffectRows.IsAtStage(effect, stage.Slug) && choice.Shows(effect, scope.Knowledge.Settings))
                .Select(effect => Line(scope, effect.Outcome, effect.Verdict.Value, effect.Claims) is { } line ? line with { For = For(scope.Knowledge, effect) } : null)
                .OfType<CompareLine>()]))],
        [.. treatment.Harms
            .Select(harm => Line(scope, harm.Outcome, Verdict.Harms, harm.Claims))
            .OfType<CompareLine>()]);

    private static CompareLine? Line(PageScope scope, Located<string> outcome, Verdict verdict, IReadOnlyList<Located<string>> claims)
        => scope.Knowledge.Page(new RecordId(Kind.Outcome, outcome.Value)) is { } page
            ? new CompareLine(page.Title, Wording.Of(verdict), Words<Verdict>.Of(verdict), scope.FirstChip(claims), claims.Count)
            : null;

    // Two lines on one outcome differ in whom they are about: after which cause or, where none is named, at which place.
    private static string? For(KnowledgeBase knowledge, Effect effect)
    {
        var pages = effect.Causes.Count > 0 ? knowledge.Resolve(Kind.Cause, effect.Causes) : knowledge.Resolve(Kind.Site, effect.Sites);
        var names = pages.Select(page => page.Title).ToList();
        return names.Count == 0 ? null : names.Count <= MostNamed ? string.Join(", ", names) : $"{string.Join(", ", names.Take(MostNamed))} and {names.Count - MostNamed} more";
    }

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
