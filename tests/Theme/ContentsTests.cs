// The contents list and the views must name the same sections in the same order.
using AngleSharp.Dom;
using HoSite.Theme;
using HoSite.Theme.Models;
using Xunit;

namespace HoSite.Tests.Theme;

public sealed class ContentsTests
{
    public static TheoryData<string> Kinds() => [.. Samples.Pages.Keys.Except(["glossary", "search", "unknowns"])];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Contents_are_the_sections_that_the_view_draws(string kind)
    {
        foreach (var page in new[] { Samples.Pages[kind], Samples.BarePages[kind] })
        {
            var drawn = Rendered.Document(page).QuerySelectorAll("main h2[id]")
                .Where(heading => heading.Id != SectionIds.Contents)
                .Select(heading => new Link(heading.TextContent, $"#{heading.Id}"));

            Assert.Equal(drawn, PageContents.Of(page));
        }
    }

    [Fact]
    public void The_list_is_shown_from_four_sections_on()
    {
        var page = Samples.Pages["guide"];
        var four = page.Frame.Contents.Take(4).ToArray();

        Assert.Empty(List(page with { Frame = page.Frame with { Contents = four[..3] } }));
        Assert.Equal(
            four.Select(link => link.Href),
            List(page with { Frame = page.Frame with { Contents = four } }).Select(link => link.GetAttribute("href")));
    }

    [Fact]
    public void A_heading_with_markup_is_listed_as_plain_text()
    {
        var guide = (GuidePage)Samples.Pages["guide"];
        var page = guide with
        {
            Article = guide.Article with
            {
                Prose = new(default, [new("x", new("Less <em>and</em> 1 &lt; 2 &amp; 3 > 2"), new("<p>x</p>"))]),
            },
        };

        Assert.Contains(new Link("Less and 1 < 2 & 3 > 2", "#x"), PageContents.Of(page));
    }

    private static IHtmlCollection<IElement> List(PageView page) => Rendered.Document(page).QuerySelectorAll("nav.contents a");
}
