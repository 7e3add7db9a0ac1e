// A treatment's page.
using HoSite.Content;
using HoSite.Content.Records;
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
        Harms = [.. treatment.Harms.Select(harm => Harm(scope, harm)).OfType<HarmRow>()],
        AvoidWhen = [.. treatment.AvoidWhen.Select(avoidance => new AvoidRow(avoidance.Text, scope.ChipsOf(avoidance.Claims)))],
        Licences = [.. treatment.Licences.Select(licence => new LicenceRow(
            licence.Authority, licence.Status, Wording.Date(licence.Date), scope.ChipsOf(licence.Claims)))],
    };

    private static HarmRow? Harm(PageScope scope, Harm harm)
        => scope.Knowledge.Page(new RecordId(Kind.Outcome, harm.Outcome.Value)) is { } outcome
            ? new HarmRow(scope.Link(outcome), [.. scope.Knowledge.ResolveClaims(harm.Claims).Select(claim => EffectRows.Line(scope, claim))])
            : null;
}
