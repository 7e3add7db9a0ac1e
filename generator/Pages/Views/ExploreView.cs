// The explorer: evidence for a situation like the reader's. It does not rank, score or advise.
using HoSite.Content;
using HoSite.Content.Records;
using HoSite.Knowledge;
using HoSite.Pages.Figures;
using HoSite.Pages.Exploring;
using HoSite.Theme.Models;

namespace HoSite.Pages.Views;

internal static class ExploreView
{
    private const string Heading = "Explore the evidence for your situation";

    private const string Limits = "It shows what was found for people in a situation like yours. It does not tell you what to do.";

    /// <summary>The explorer's own page.</summary>
    public static ExplorePage Of(PageScope scope)
    {
        var knowledge = scope.Knowledge;
        return new ExplorePage(
            Frame(scope, Heading, $"{Heading}. {Limits}"),
            Limits,
            scope.Href(scope.Site.Assets["scripts/explore.js"]),
            scope.Href(scope.Site.Assets[ExploreData.FileName]),
            scope.Href(Addresses.Home))
        {
            Stages = Options(knowledge, Kind.Stage),
            Causes = Options(knowledge, Kind.Cause),
            Sites = Options(knowledge, Kind.Site),
            Meanings = [.. scope.Site.Explore.Meanings.Select(meaning => new ExploreOption(meaning.Id.Value, meaning.Label))],
            FindOut = new Link("How to find out your stage", scope.Href(Addresses.Index(Kind.Stage))),
            Groups = [.. knowledge.Of<Stage>(Kind.Stage).Select(stage => new ExploreGroup(
                SectionIds.AtStage + stage.Slug,
                scope.Link(stage),
                [.. scope.Site.Explore.Meanings.Select(meaning => To(scope, stage, meaning, meaning.Label))]))],
        };
    }

    /// <summary>What was found for a stage and a meaning, for any cause and place.</summary>
    public static ExploredPage Of(PageScope scope, Stage stage, Meaning meaning)
    {
        var found = scope.Site.Explore.Select(new ExploreChoice(stage.Slug, null, null, meaning.Id.Value));
        var shown = found.Fits.Take(ExploreIndex.MostShown).ToList();
        var answer = AnswerTo(stage, meaning);
        var heading = $"{stage.Title} – {meaning.Label}";
        var frame = Frame(scope, heading, $"What was found, and what was not. {heading}: claims that fit, claims that nearly fit, harms and questions to ask.") with
        {
            Kind = "explored",
            Breadcrumbs = [PageFrames.Home(scope), new Link("Explore", scope.Href(Addresses.Explore))],
        };
        return new ExploredPage(frame, Limits, meaning.Label, scope.Link(stage))
        {
            Answer = answer is null ? null : new ExploreAnswer(Wording.Of(answer.Word.Value), answer.Because, scope.FirstChip(answer.Claims)) { Sign = AnswerSigns.Of(answer.Word.Value) },
            Fits = found.Fits.Count,
            Nears = found.Near.Count,
            Treated = [.. shown.Where(claim => claim.About.Treatments.Count > 0).Select(claim => Claim(scope, claim, []))],
            Course = [.. shown.Where(claim => claim.About.Treatments.Count == 0).Select(claim => Claim(scope, claim, []))],
            Near = [.. found.Near.Take(ExploreIndex.MostShown).Select(near => Claim(scope, near.Claim, near.Differences))],
            Others = found.Others,
            Harms = [.. found.Treatments.Select(slug => scope.Knowledge.Page(new RecordId(Kind.Treatment, slug))).OfType<Treatment>().Select(treatment => Harms(scope, treatment))],
            Unknowns = stage.Fields.Unknowns,
            Questions = stage.Fields.Questions,
            OtherMeanings = [.. scope.Site.Explore.Meanings.Where(other => other != meaning).Select(other => To(scope, stage, other, other.Label))],
            OtherStages = [.. scope.Knowledge.Of<Stage>(Kind.Stage).Where(other => other != stage).Select(other => To(scope, other, meaning, other.Title))],
            Explore = new Link(Heading, scope.Href(Addresses.Explore)),
        };
    }

    // What stops a reader stands first, whatever else the page must show.
    private static PageFrame Frame(PageScope scope, string heading, string description)
    {
        var stop = scope.Knowledge.Settings.Explore?.StopNotice is { } name ? scope.Knowledge.Resolve(Kind.Notice, [name]).OfType<Notice>() : [];
        return PageFrames.Plain(scope, heading, description, "explore") with
        {
            Notices = [.. PageFrames.Notices(scope, stop).Concat(PageFrames.NoticesFor(scope, "explore")).DistinctBy(notice => notice.Id)],
        };
    }

    private static IReadOnlyList<ExploreOption> Options(KnowledgeBase knowledge, Kind kind)
        => [.. knowledge.Of(kind).Select(page => new ExploreOption(page.Slug, page.Title))];

    private static Link To(PageScope scope, Stage stage, Meaning meaning, string text)
        => new(text, scope.Href(Addresses.ExploreAt(stage, meaning)))
        {
            Note = AnswerTo(stage, meaning) is { } answer ? Wording.Of(answer.Word.Value) : Wording.NothingHeld,
        };

    private static Content.Records.Answer? AnswerTo(Stage stage, Meaning meaning)
        => stage.Answers.FirstOrDefault(answer => answer.Meaning.Value == meaning.Id.Value);

    private static ExploreClaim Claim(PageScope scope, Claim claim, IReadOnlyList<ExploreDifference> differences) => new(
        claim.Id.Value,
        claim.Plain,
        scope.Chip(claim),
        scope.Links(Kind.Treatment, claim.About.Treatments),
        [.. differences.Select(difference => Words(scope.Knowledge, difference))]);

    /// <summary>How a claim differs, in words; the script says the same.</summary>
    public static string Words(KnowledgeBase knowledge, ExploreDifference difference)
    {
        var (kind, word) = difference.Dimension switch
        {
            ExploreDimension.Stage => (Kind.Stage, "Stage"),
            ExploreDimension.Cause => (Kind.Cause, "Cause"),
            _ => (Kind.Site, "Place"),
        };
        var titles = difference.Named.Select(slug => knowledge.Page(new RecordId(kind, slug))?.Title).OfType<string>();
        return difference.IsOther ? $"{word}: {string.Join("; ", titles)}" : $"{word} not stated";
    }

    private static ExploreHarms Harms(PageScope scope, Treatment treatment) => new(
        new Link(treatment.Title, scope.Href(treatment, SectionIds.Harms)),
        [.. treatment.Harms
            .Select(harm => (Page: scope.Knowledge.Page(new RecordId(Kind.Outcome, harm.Outcome.Value)), harm.Claims))
            .Where(harm => harm.Page is not null)
            .Select(harm => new ExploreHarm(harm.Page!.Title, scope.FirstChip(harm.Claims)))]);
}
