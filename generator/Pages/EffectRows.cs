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

    /// <summary>Effects of all treatments that a page's filter lets through, at most forty; the matrix holds the rest.</summary>
    public static IReadOnlyList<TreatmentEffect> Where(PageScope scope, Predicate<Effect> filter) =>
    [
        .. scope.Knowledge.Of<Treatment>(Kind.Treatment)
            .SelectMany(treatment => treatment.Effects.Where(effect => filter(effect)).Select(effect => (treatment, effect)))
            .Take(Longest)
            .Select(pair => (pair.treatment, Row: Row(scope, pair.effect)))
            .Where(pair => pair.Row is not null)
            .Select(pair => new TreatmentEffect(
                scope.Link(pair.treatment), pair.Row! with { ClaimsHref = scope.Href(pair.treatment, SectionIds.Effects) })),
    ];

    /// <summary>Effects at a stage: that they are about it goes without saying there.</summary>
    public static IReadOnlyList<TreatmentEffect> At(PageScope scope, Stage stage) =>
    [
        .. Where(scope, effect => IsAtStage(effect, stage.Slug)).Select(row => row with
        {
            Effect = row.Effect with { Stages = [], Also = Others(row.Effect.Stages, scope.Link(stage)), Anyone = "any cause and place" },
        }),
    ];

    /// <summary>Effects after a cause: that they are about it goes without saying there.</summary>
    public static IReadOnlyList<TreatmentEffect> After(PageScope scope, Cause cause)
    {
        var causes = scope.Knowledge.Of(Kind.Cause).Select(scope.Link).ToHashSet();
        return
        [
            .. Where(scope, effect => effect.Causes.Any(name => name.Value == cause.Slug)).Select(row => row with
            {
                Effect = row.Effect with
                {
                    Groups = [.. row.Effect.Groups.Where(link => !causes.Contains(link))],
                    Also = Others([.. row.Effect.Groups.Where(causes.Contains)], scope.Link(cause)),
                    Anyone = "any stage and place",
                },
            }),
        ];
    }

    /// <summary>Whether an effect speaks of a stage: it names it, or none at all.</summary>
    public static bool IsAtStage(Effect effect, string stage) => effect.Stages.Count == 0 || effect.Stages.Any(name => name.Value == stage);

    /// <summary>A claim's plain sentence with its certainty.</summary>
    public static ClaimLine Line(PageScope scope, Claim claim) => new(claim.Plain, scope.Chip(claim));

    private static IReadOnlyList<Link> Others(IReadOnlyList<Link> links, Link page) => [.. links.Where(link => link.Href != page.Href)];

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
