// What treatments do, as rows: seen from the treatment, a stage, a cause or an outcome.
using HoSite.Content;
using HoSite.Content.Fields;
using HoSite.Content.Records;
using HoSite.Theme.Models;

namespace HoSite.Pages;

/// <summary>Builds rows of effects.</summary>
public static class EffectRows
{
    private const int Longest = 40;

    /// <summary>A treatment's own effects.</summary>
    public static IReadOnlyList<EffectRow> Of(PageScope scope, Treatment treatment)
        => [.. treatment.Effects.Select(effect => Row(scope, effect)).OfType<EffectRow>()];

    /// <summary>Effects on an outcome.</summary>
    public static IReadOnlyList<TreatmentEffect> On(PageScope scope, Outcome outcome)
        => Of(scope, outcome, effect => effect.Outcome.Value == outcome.Slug);

    /// <summary>Effects at a stage.</summary>
    public static IReadOnlyList<TreatmentEffect> At(PageScope scope, Stage stage)
        => Of(scope, stage, effect => IsAtStage(effect, stage.Slug));

    /// <summary>Effects after a cause.</summary>
    public static IReadOnlyList<TreatmentEffect> After(PageScope scope, Cause cause)
        => Of(scope, cause, effect => effect.Causes.Any(name => name.Value == cause.Slug));

    /// <summary>Whether an effect speaks of a stage: it names it, or none at all.</summary>
    public static bool IsAtStage(Effect effect, string stage) => effect.Stages.Count == 0 || effect.Stages.Any(name => name.Value == stage);

    /// <summary>A claim's plain sentence with its certainty.</summary>
    public static ClaimLine Line(PageScope scope, Claim claim) => new(claim.Plain, scope.Chip(claim));

    // At most forty; the matrix holds the rest.
    private static IReadOnlyList<TreatmentEffect> Of(PageScope scope, PageRecord page, Predicate<Effect> filter) =>
    [
        .. scope.Knowledge.Of<Treatment>(Kind.Treatment)
            .SelectMany(treatment => treatment.Effects.Where(effect => filter(effect)).Select(effect => (treatment, effect)))
            .Take(Longest)
            .Select(pair => (pair.treatment, pair.effect, Row: Row(scope, pair.effect)))
            .Where(pair => pair.Row is not null)
            .Select(pair => new TreatmentEffect(scope.Link(pair.treatment), From(pair.Row!, scope, page, pair.effect) with
            {
                ClaimsHref = scope.Href(pair.treatment, SectionIds.Effects),
            })),
    ];

    // On a stage or a cause, that the effect is about it goes without saying.
    private static EffectRow From(EffectRow row, PageScope scope, PageRecord page, Effect effect) => page.Kind switch
    {
        Kind.Stage => row with
        {
            Stages = [],
            Also = scope.Links(Kind.Stage, Others(effect.Stages, page)),
            Anyone = "any cause and place",
        },
        Kind.Cause => row with
        {
            Groups = scope.Links(Kind.Site, effect.Sites),
            Also = scope.Links(Kind.Cause, Others(effect.Causes, page)),
            Anyone = "any stage and place",
        },
        _ => row,
    };

    private static IReadOnlyList<Located<string>> Others(IReadOnlyList<Located<string>> names, PageRecord page)
        => [.. names.Where(name => name.Value != page.Slug)];

    private static EffectRow? Row(PageScope scope, Effect effect)
        => scope.Knowledge.Page(new RecordId(Kind.Outcome, effect.Outcome.Value)) is not { } outcome
            ? null
            : new EffectRow(
                scope.Link(outcome),
                Wording.Of(effect.Verdict.Value),
                Words<Verdict>.Of(effect.Verdict.Value),
                scope.Links(Kind.Stage, effect.Stages),
                [.. scope.Links(Kind.Cause, effect.Causes), .. scope.Links(Kind.Site, effect.Sites)],
                scope.FirstChip(effect.Claims),
                [.. scope.Knowledge.ResolveClaims(effect.Claims).Select(scope.Link)]);
}
