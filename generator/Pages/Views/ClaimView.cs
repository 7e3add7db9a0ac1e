// A claim's page: what it says, how sure, from whom, and why.
using HoSite.Content;
using HoSite.Content.Records;
using HoSite.Knowledge;
using HoSite.Pages.Figures;
using HoSite.Theme.Models;

namespace HoSite.Pages.Views;

internal static class ClaimView
{
    private const int Longest = 40;

    public static ClaimPage Of(PageScope scope, Claim claim) => new(Frame(scope, claim))
    {
        Plain = claim.Plain,
        Statement = claim.Statement,
        Chip = scope.Chip(claim) with { Href = "#" + SectionIds.Grade },
        Meaning = Meaning(scope, claim),
        Designs = string.Join(", ", Sources(scope, claim).Select(source => Wording.Of(source.Design)).Distinct()),
        People = EffectWording.People(claim.Effect),
        Direction = Wording.Capital(Wording.Of(claim.Direction)),
        Population = claim.Population,
        Numbers = EffectWording.Rows(claim.Effect),
        Risk = EffectWording.Risk(claim.Effect),
        RiskFigure = IconGrids.Of(EffectWording.Risk(claim.Effect)),
        Plot = EffectPlots.Of(scope, claim),
        Steps = claim.Certainty is { } certainty ? CertaintySteps.Of(certainty) : [],
        Sum = claim.Certainty is { } judged ? CertaintySteps.Sum(judged) : null,
        WouldChange = claim.Certainty is { } level ? CertaintySteps.WouldChange(level) : [],
        NoLevelBecause = NoLevelBecause(scope, claim),
        Against = [.. scope.Knowledge.Links[claim].Against.Select(scope.Card)],
        Sources = [.. Sources(scope, claim).Select(source => Source(scope, claim, source))],
        About = About(scope, claim),
        UsedOn = [.. scope.Knowledge.Links[claim].UsedOn.Take(Longest).Select(scope.Link)],
        History = [.. claim.History.OrderByDescending(change => change.Date).Select(change => ChangeViews.Row(change, null))],
        Citations = CitationForms.Of(scope, claim),
        Retired = claim.Retired is { } retired ? Retired(scope, retired) : null,
        Review = scope.Site.Review,
    };

    private static PageFrame Frame(PageScope scope, Claim claim)
        => PageFrames.Plain(scope, claim.Plain, $"{claim.Statement} Studied in: {claim.Population}.", Kind.Claim.Singular()) with
        {
            Title = scope.Site.Titles.Of(new RecordId(Kind.Claim, claim.Id.Value)),
            Breadcrumbs = [PageFrames.Home(scope), PageFrames.Index(scope, Kind.Claim)],
            KindLabel = Kind.Claim.Label(),
            EditHref = PageFrames.Edit(scope, claim.Id.Span.File.Path),
            ReportHref = PageFrames.Report(scope, claim.Id.Value),
        };

    private static IEnumerable<Reference> Sources(PageScope scope, Claim claim)
        => claim.References.Select(name => scope.Knowledge.Reference(name.Value)).OfType<Reference>();

    private static string Meaning(PageScope scope, Claim claim) => claim.Certainty is { } certainty
        ? Wording.Meaning(certainty.Level.Value)
        : scope.Knowledge.Links[claim] is { IsFromPeople: true } or { DescribesTissue: true }
            ? "This describes what was seen. It compares nothing."
            : "Only animals or the laboratory were studied.";

    private static string? NoLevelBecause(PageScope scope, Claim claim)
    {
        if (claim.Certainty is not null)
        {
            return null;
        }

        return scope.Knowledge.Links[claim] is { IsFromPeople: true } or { DescribesTissue: true }
            ? "It describes and does not compare, so it carries the design of its source instead of a level."
            : "It rests on animals or the laboratory alone, and such evidence has no level for people.";
    }

    private static SourceRow Source(PageScope scope, Claim claim, Reference source) => new(
        scope.Site.Citation(source),
        scope.Link(source),
        Wording.Of(source.Design),
        Wording.Oxford(Evidence.OxfordLevel(source.Design, claim.Direction), source.Design),
        ReferenceView.Unchecked(source));

    private static IReadOnlyList<LinkGroup> About(PageScope scope, Claim claim) =>
    [
        .. claim.About.All
            .GroupBy(subject => subject.Kind)
            .Select(group => new LinkGroup(group.Key.PluralLabel(), scope.Links(group.Key, group.Select(subject => subject.Name))))
            .Where(group => group.Links.Count > 0),
    ];

    private static RetiredNotice Retired(PageScope scope, Retirement retired) => new(
        Wording.Date(retired.Date),
        retired.Because,
        retired.Successor is { } name && scope.Knowledge.Claim(name.Value) is { } successor ? scope.Link(successor) : null);
}
