// A treatment's page.
using HoSite.Content;
using HoSite.Content.Records;
using HoSite.Pages.Figures;
using HoSite.Theme.Models;

namespace HoSite.Pages.Views;

internal static class TreatmentView
{
    public static TreatmentPage Of(PageScope scope, Treatment treatment, PageFrame frame, Article article) => new(frame, article)
    {
        Type = Wording.Of(treatment.Type),
        Status = Wording.Of(treatment.Status),
        PartOf = scope.Link(Kind.Treatment, treatment.PartOf),
        Parts =
        [
            .. scope.Knowledge.Links[treatment].NamedBy
                .OfType<Treatment>()
                .Where(other => other.PartOf?.Value == treatment.Slug)
                .Select(scope.Link),
        ],
        Effects = EffectRows.Of(scope, treatment),
        EffectFigures = new(
            FirstCounts(scope, treatment),
            EffectPlots.Of(scope, treatment.Effects.Select(effect => (effect.Outcome, effect.Claims)))),
        HarmFigures = new(null, EffectPlots.Of(scope, treatment.Harms.Select(harm => (harm.Outcome, harm.Claims)))),
        Harms = [.. treatment.Harms.Select(harm => Harm(scope, harm)).OfType<HarmRow>()],
        AvoidWhen = [.. treatment.AvoidWhen.Select(avoidance => new AvoidRow(avoidance.Text, scope.ChipsOf(avoidance.Claims)))],
        Licences = [.. treatment.Licences.Select(licence => new LicenceRow(
            licence.Authority, licence.Status, Wording.Date(licence.Date), scope.ChipsOf(licence.Claims)))],
    };

    private static IconFigure? FirstCounts(PageScope scope, Treatment treatment)
        => scope.Knowledge.ResolveClaims(treatment.Effects.SelectMany(effect => effect.Claims))
            .Where(claim => claim.Retired is null)
            .Select(claim => IconGrids.Of(EffectWording.Risk(claim.Effect), ShortNames.Of(scope.Link(claim), claim)))
            .FirstOrDefault(figure => figure is not null);

    private static HarmRow? Harm(PageScope scope, Harm harm)
        => scope.Knowledge.Page(new RecordId(Kind.Outcome, harm.Outcome.Value)) is { } outcome
            ? new HarmRow(scope.Link(outcome), [.. scope.Knowledge.ResolveClaims(harm.Claims).Select(claim => EffectRows.Line(scope, claim))])
            : null;
}
