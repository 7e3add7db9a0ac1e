// The explorer: which claims fit a situation, said by the generator and by the script alike.
using HoSite.Content;
using HoSite.Diagnostics;
using HoSite.Knowledge;
using HoSite.Pages.Exploring;
using HoSite.Pages.Views;
using HoSite.Tests.Architecture;
using HoSite.Tests.Prose;
using Xunit;

namespace HoSite.Tests.Pages.Exploring;

public sealed class ExploreTests
{
    private const string Site =
        "title: Examplitis\ndescription: About examplitis.\nlanguage: en-GB\nbase-url: https://example.org/\n"
        + "question:\n  text: Can it go?\n  meanings:\n    - { id: goes, label: It goes, outcomes: [pain, colour] }\n"
        + "    - { id: calms, label: It calms, outcomes: [colour] }\n"
        + "    - { id: alone, label: It goes alone, by: time, outcomes: [loss] }\n"
        + "    - { id: treated, label: Treatment ends it, by: treatment, outcomes: [loss] }\n"
        + "explore: { goals: [pain] }\n";

    private static readonly KnowledgeBase Tiny = TinyKnowledge.Of(
        ("site.yml", Site),
        ("stages/early.md", TinyKnowledge.Page("\"Early stage: soft\"", "", "order: 1\n")),
        ("stages/late.md", TinyKnowledge.Page("\"Late stage: hard\"", "", "order: 2\n")),
        ("causes/cold.md", TinyKnowledge.Page("Cold", "", "type: other\n")),
        ("causes/heat.md", TinyKnowledge.Page("Heat", "", "type: other\n")),
        ("treatments/watching.md", TinyKnowledge.Page("Watching", "", "type: observation\nstatus: established\n")),
        ("treatments/syrup.md", TinyKnowledge.Page("Syrup", "", "type: medication\nstatus: established\n")),
        ("sites/nose.md", TinyKnowledge.Page("Nose", "")),
        ("sites/ear.md", TinyKnowledge.Page("Ear", "")),
        ("claims/claims.yml",
            Claim("all", "stages: [early], causes: [cold], sites: [nose], outcomes: [pain]")
            + Claim("open", "outcomes: [pain]")
            + Claim("open-cause", "stages: [early], sites: [nose], outcomes: [pain]")
            + Claim("other-cause", "stages: [early], causes: [heat], outcomes: [pain]")
            + Claim("two-others", "stages: [early], causes: [heat], sites: [ear], outcomes: [pain]")
            + Claim("other-stage", "stages: [late], outcomes: [pain]")
            + Claim("not-a-goal", "stages: [early], outcomes: [other]")
            + Claim("colour", "stages: [early], treatments: [syrup], outcomes: [colour]")
            + Claim("left-alone", "stages: [early], outcomes: [loss]")
            + Claim("watched", "stages: [early], treatments: [watching], outcomes: [loss]")
            + Claim("dosed", "stages: [early], treatments: [syrup], outcomes: [loss]")
            + Claim("both", "stages: [early], treatments: [watching, syrup], outcomes: [loss]")
            + Claim("gone", "stages: [early], outcomes: [pain]", "  retired: { date: 2026-01-01, because: New data. }\n")));

    [Theory]
    [InlineData("", "", "", "goes", "fits all, open, open-cause, other-cause, other-stage, two-others | near  | others 0")]
    [InlineData("early", "", "", "goes", "fits all, open-cause, other-cause, two-others | near open: Stage not stated | others 1")]
    [InlineData("early", "cold", "nose", "goes", "fits all | near open-cause: Cause not stated, open: Stage not stated · Cause not stated · Place not stated, other-cause: Cause: Heat · Place not stated | others 2")]
    [InlineData("late", "heat", "", "goes", "fits  | near other-stage: Cause not stated, open: Stage not stated · Cause not stated, other-cause: Stage: Early stage: soft, two-others: Stage: Early stage: soft | others 2")]
    [InlineData("early", "", "", "calms", "fits colour | near  | others 0")]
    [InlineData("early", "", "", "alone", "fits left-alone, watched | near  | others 0")]
    [InlineData("early", "", "", "treated", "fits both, dosed | near  | others 0")]
    [InlineData("early", "", "", "", "fits all, both, colour, dosed, left-alone, open-cause, other-cause, two-others, watched | near open: Stage not stated | others 1")]
    public void A_claim_fits_or_nearly_fits_and_says_how_it_differs(string stage, string cause, string site, string goal, string expected)
    {
        var choice = new ExplorerChoice(stage, cause, site, goal);
        var here = Here(Tiny, ExploreIndex.Of(Tiny), choice);
        var script = Assert.Single(ExplorerScript.Select(ExploreData.Of(Tiny).Single().Bytes, [choice]));

        Assert.Equal(expected, here.ToString());
        Assert.Equal(here.ToString(), script.ToString());
    }

    [Fact]
    public void The_script_selects_as_the_generator_does_from_the_real_content()
    {
        var content = ContentReader.Read(ContentFolder.Read(Checkout.At("content"), new DiagnosticBag()), new DiagnosticBag());
        var knowledge = new KnowledgeBase(content, drafts: false);
        var index = ExploreIndex.Of(knowledge);
        var choices = (
            from stage in Slugs(knowledge, Kind.Stage)
            from cause in Slugs(knowledge, Kind.Cause)
            from site in Slugs(knowledge, Kind.Site)
            from goal in index.Meanings.Select(meaning => meaning.Id.Value).Prepend("")
            select new ExplorerChoice(stage, cause, site, goal)).Where((_, i) => i % 7 == 0).ToList();
        var script = ExplorerScript.Select(ExploreData.Of(knowledge).Single().Bytes, choices);

        Assert.Equal(choices.Count, script.Count);
        Assert.All(choices.Zip(script), pair => Assert.Equal(Here(knowledge, index, pair.First).ToString(), pair.Second.ToString()));
    }

    [Fact]
    public void Without_a_question_or_stages_there_is_nothing_to_explore()
    {
        Assert.Empty(ExploreData.Of(TinyKnowledge.Of()));
        Assert.Empty(ExploreData.Of(TinyKnowledge.Of(("site.yml", Site))));
    }

    private static ExplorerResult Here(KnowledgeBase knowledge, ExploreIndex index, ExplorerChoice choice)
    {
        var found = index.Select(choice.ForGenerator);
        return new ExplorerResult(
            [.. found.Fits.Select(claim => claim.Id.Value)],
            [.. found.Near.Select(near => $"{near.Claim.Id.Value}: {string.Join(" · ", near.Differences.Select(difference => ExploreView.Words(knowledge, difference)))}")],
            found.Others);
    }

    private static IEnumerable<string> Slugs(KnowledgeBase knowledge, Kind kind) => knowledge.Of(kind).Select(page => page.Slug).Prepend("");

    private static string Claim(string id, string about, string more = "")
        => $"- id: {id}\n  statement: S.\n  plain: P.\n  about: {{ {about} }}\n  population: adults\n  direction: descriptive\n  references: [smith2004]\n{more}";
}
