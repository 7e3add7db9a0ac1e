// How views treat what they are given: encoded, named, independent of each other.
using System.Text;
using HoSite.Theme;
using HoSite.Theme.Models;
using Xunit;

namespace HoSite.Tests.Theme;

public sealed class ViewsTests
{
    private const string Hostile = "<script>alert(\"1\")</script>&'";

    [Fact]
    public void Text_is_encoded_wherever_it_stands()
    {
        var chip = new Chip(CertaintyLevel.Low, Hostile, Hostile, Hostile);
        var link = new Link(Hostile, Hostile) { Note = Hostile };
        var card = new ClaimCard("c", Hostile, Hostile, chip, Hostile, Hostile, [link], Hostile);
        var treatment = (TreatmentPage)Samples.Pages["treatment"];
        var page = treatment with
        {
            Type = Hostile,
            Status = Hostile,
            PartOf = link,
            Effects = [new(link, Hostile, Hostile, [link], [link], chip, [link, link])],
            Harms = [new(link, [new(Hostile, chip)])],
            AvoidWhen = [new(Hostile, [chip])],
            Licences = [new(Hostile, Hostile, Hostile, [chip])],
            Article = treatment.Article with
            {
                Summary = Hostile,
                AlsoCalled = [Hostile],
                Answers = [new(Hostile, Hostile, Hostile, Hostile, chip)],
                Unknowns = [Hostile],
                Questions = [Hostile],
                Alternatives = [link],
                Claims = new([card], 2, link),
                Related = [new(Hostile, [link])],
                Words = [new("w", link, Hostile)],
                Review = new(Hostile, [Hostile], Hostile, Hostile, Hostile, new(Hostile, Hostile, Hostile, Hostile, Hostile)),
            },
            Frame = treatment.Frame with
            {
                Site = new(Hostile, Hostile, Hostile, [link], [link], Hostile, Hostile, Hostile, Hostile) { Icon = Hostile, SchemeScript = Hostile, Script = Hostile },
                Heading = Hostile,
                Title = Hostile,
                Description = Hostile,
                Canonical = Hostile,
                Kind = Hostile,
                KindLabel = Hostile,
                Breadcrumbs = [link],
                Notices = [new("n", Hostile, Hostile, false, Hostile)],
                Previous = link,
                Next = link,
                EditHref = Hostile,
                ReportHref = Hostile,
            },
        };

        var html = Rendered.Html(page);
        var document = Rendered.Parse(html);

        Assert.DoesNotContain("<script>", html, StringComparison.OrdinalIgnoreCase);
        Assert.All(document.QuerySelectorAll("script"), script => Assert.Equal(Hostile, script.GetAttribute("src")));
        Assert.Equal(Hostile, document.QuerySelector("h1")!.TextContent);
        Assert.Equal(Hostile, document.QuerySelector("link[rel=stylesheet]")!.GetAttribute("href"));
    }

    [Fact]
    public void Prose_passes_as_it_is_and_letters_of_every_script_stay_letters()
    {
        var guide = (GuidePage)Samples.Pages["guide"];
        var html = Rendered.Html(guide with { Article = guide.Article with { Summary = "Über 5–6 % · 骨" } });

        Assert.Contains("<p>It soothes the sample.</p>", html, StringComparison.Ordinal);
        Assert.Contains("Über 5–6 % · 骨", html, StringComparison.Ordinal);
    }

    [Fact]
    public void A_chip_says_its_words_and_its_claim()
    {
        var chip = Rendered.Parse(Views.Fragment(Samples.Moderate).Value!).QuerySelector("a.chip")!;

        Assert.Equal("Moderate\u00A0certainty: Cold probably shortens examplitis", chip.TextContent);
        Assert.Contains("moderate", chip.ClassList);
    }

    [Fact]
    public void A_fragment_takes_no_space_around_itself()
    {
        var chip = Views.Fragment(Samples.Low).Value!;

        Assert.StartsWith("<a", chip, StringComparison.Ordinal);
        Assert.EndsWith("</a>", chip, StringComparison.Ordinal);
        Assert.StartsWith("<div", Views.Fragment(Samples.Card).Value!, StringComparison.Ordinal);
    }

    [Fact]
    public void A_gap_is_said()
    {
        var treatment = Rendered.Document(Samples.BarePages["treatment"]);

        Assert.Equal("Nothing in the evidence held.", treatment.QuerySelector($"#{SectionIds.Effects} + .gap")!.TextContent);
        Assert.StartsWith(
            "Nothing in the evidence held.",
            treatment.QuerySelector($"#{SectionIds.Harms} + .gap")!.TextContent,
            StringComparison.Ordinal);
        Assert.Equal(
            "nothing in the evidence held",
            Rendered.Document(Samples.Pages["compare"]).QuerySelector("#cell-syrup-late")!.TextContent.Trim());
    }

    [Fact]
    public void The_home_page_answers_before_it_warns()
    {
        var html = Rendered.Html(Samples.Pages["home"]);

        Assert.True(
            html.IndexOf("Short answer", StringComparison.Ordinal) < html.IndexOf("notice-breath", StringComparison.Ordinal));
    }

    [Fact]
    public void A_redirect_leads_on_with_and_without_refresh()
    {
        var page = Rendered.Parse(Rendered.Html(Samples.Redirect));

        Assert.Equal("0; url=../syrup/", page.QuerySelector("meta[http-equiv=refresh]")!.GetAttribute("content"));
        Assert.Equal("https://example.org/treatments/syrup/", page.QuerySelector("link[rel=canonical]")!.GetAttribute("href"));
        Assert.Equal("../syrup/", page.QuerySelector("main a")!.GetAttribute("href"));
        Assert.Single(page.QuerySelectorAll("h1"));
    }

    [Fact]
    public void Pages_drawn_at_once_are_the_same_as_drawn_one_by_one()
    {
        var pages = Enumerable.Repeat(Samples.Pages.Values, 50).SelectMany(page => page).ToArray();
        var expected = Samples.Pages.Values.ToDictionary(page => page.Frame.Kind, Rendered.Html);
        var drawn = new string[pages.Length];

        Parallel.For(0, pages.Length, i => drawn[i] = Rendered.Html(pages[i]));

        Assert.All(pages.Zip(drawn), pair => Assert.Equal(expected[pair.First.Frame.Kind], pair.Second));
    }

    [Fact]
    public void A_page_without_a_view_is_refused_by_name()
    {
        var problem = Assert.Throws<ArgumentException>(() => Views.Render(new UnknownPage(Samples.Pages["guide"].Frame), Stream.Null));

        Assert.Contains(nameof(UnknownPage), problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Assets_hold_the_stylesheet_and_the_icon()
    {
        Assert.Contains("site.css", Assets.All.Select(asset => asset.Name));
        Assert.Contains("favicon.svg", Assets.All.Select(asset => asset.Name));
        Assert.All(Assets.All, asset => Assert.False(Encoding.UTF8.GetString(asset.Bytes).StartsWith('\uFEFF')));
    }

    private sealed record UnknownPage(PageFrame Frame) : PageView(Frame);
}
