// What has to hold on every page, whatever its kind and however little is known.
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using HoSite.Theme.Models;
using Xunit;

namespace HoSite.Tests.Theme;

public sealed class StructureTests
{
    private const string Policy =
        "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data:; "
        + "manifest-src 'self'; worker-src 'self'; form-action 'self'; base-uri 'none'";

    public static TheoryData<string, bool> Kinds()
    {
        var kinds = new TheoryData<string, bool>();
        foreach (var kind in Samples.Pages.Keys)
        {
            kinds.Add(kind, false);
            kinds.Add(kind, true);
        }

        return kinds;
    }

    [Fact]
    public void Every_kind_of_page_has_a_sample_full_and_bare()
    {
        var all = typeof(PageView).Assembly.GetTypes()
            .Where(type => !type.IsAbstract && type.IsSubclassOf(typeof(PageView)))
            .Select(type => type.Name)
            .Order(StringComparer.Ordinal)
            .ToArray();

        Assert.Equal(all, Samples.Pages.Values.Select(page => page.GetType().Name).Order(StringComparer.Ordinal));
        Assert.Equal(all, Samples.BarePages.Values.Select(page => page.GetType().Name).Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_page_is_well_formed(string kind, bool bare)
    {
        var errors = new List<string>();
        var parser = new HtmlParser(new HtmlParserOptions { IsStrictMode = false });
        parser.Error += (_, problem) =>
        {
            if (problem is AngleSharp.Html.Dom.Events.HtmlErrorEvent error)
            {
                errors.Add($"{error.Position}: {error.Message}");
            }
        };
        parser.ParseDocument(Rendered.Html(Page(kind, bare)));

        Assert.Empty(errors);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_page_has_one_first_heading_and_skips_no_level(string kind, bool bare)
    {
        var levels = Draw(kind, bare).QuerySelectorAll("h1, h2, h3, h4, h5, h6")
            .Select(heading => heading.LocalName[1] - '0')
            .ToArray();

        Assert.Equal(1, levels[0]);
        Assert.Single(levels, level => level == 1);
        for (var i = 1; i < levels.Length; i++)
        {
            Assert.True(levels[i] <= levels[i - 1] + 1, $"h{levels[i]} follows h{levels[i - 1]}");
        }
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Ids_are_unique_and_every_reference_to_one_resolves(string kind, bool bare)
    {
        var document = Draw(kind, bare);
        var ids = document.QuerySelectorAll("[id]").Select(element => element.Id!).ToArray();

        Assert.Equal(ids.Distinct(), ids);
        Assert.DoesNotContain("", ids);
        foreach (var link in document.QuerySelectorAll("a[href^='#']"))
        {
            Assert.Contains(link.GetAttribute("href")![1..], ids);
        }

        foreach (var labelled in document.QuerySelectorAll("[aria-labelledby]"))
        {
            Assert.Contains(labelled.GetAttribute("aria-labelledby")!, ids);
        }
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Tables_have_captions_and_scoped_headers_and_no_empty_cell(string kind, bool bare)
    {
        foreach (var table in Draw(kind, bare).QuerySelectorAll("table"))
        {
            Assert.NotEqual("", table.QuerySelector("caption")?.TextContent.Trim() ?? "");
            Assert.All(table.QuerySelectorAll("thead th"), header => Assert.Equal("col", header.GetAttribute("scope")));
            Assert.All(
                table.QuerySelectorAll("tbody tr"),
                row => Assert.Contains(row.Children[0].GetAttribute("scope"), (string?[])["row", "rowgroup"]));
            Assert.All(table.QuerySelectorAll("th, td"), cell => Assert.NotEqual("", cell.TextContent.Trim()));
            var columns = table.QuerySelectorAll("thead th").Length;
            Assert.All(
                table.QuerySelectorAll("tbody tr"),
                row => Assert.Equal(columns, row.Children.Sum(cell => int.Parse(cell.GetAttribute("colspan") ?? "1", null))));
        }
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Nothing_is_drawn_empty(string kind, bool bare)
    {
        var empty = Draw(kind, bare).QuerySelectorAll("ul, ol, dl, tbody, section, div, p, li, dd, dt, h1, h2, h3, h4, nav, a, span")
            .Where(element => element.TextContent.Trim().Length == 0)
            .Select(element => element.OuterHtml);

        Assert.Empty(empty);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Nothing_is_inline_and_nothing_hides_in_a_tooltip(string kind, bool bare)
    {
        var document = Draw(kind, bare);

        Assert.Empty(document.QuerySelectorAll("script:not([src]), style, [style], [title]:not(svg *), iframe, object"));
        Assert.DoesNotContain(
            document.All.SelectMany(element => element.Attributes),
            attribute => attribute.Name.StartsWith("on", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void The_frame_is_the_same_everywhere(string kind, bool bare)
    {
        var document = Draw(kind, bare);

        Assert.Single(document.QuerySelectorAll("main"));
        Assert.Single(document.QuerySelectorAll("body > header"));
        Assert.Single(document.QuerySelectorAll("body > footer"));
        Assert.Equal("Skip to main content", document.Body!.FirstElementChild!.TextContent);
        Assert.Equal($"#{SectionIds.Main}", document.Body.FirstElementChild.GetAttribute("href"));
        Assert.NotEqual("", document.DocumentElement.GetAttribute("lang"));
        Assert.NotEqual("", document.Title);
        foreach (var field in document.QuerySelectorAll("input"))
        {
            Assert.NotEqual("", document.QuerySelector($"label[for='{field.Id}']")!.TextContent);
        }

        var names = document.QuerySelectorAll("nav, form[role=search]")
            .Select(landmark => landmark.GetAttribute("aria-label") ?? landmark.GetAttribute("aria-labelledby"))
            .ToArray();
        Assert.All(names, Assert.NotNull);
        Assert.Equal(names.Distinct(), names);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void The_head_says_the_character_set_first_and_the_policy_second(string kind, bool bare)
    {
        var page = Page(kind, bare);
        var head = Rendered.Document(page).Head!;

        Assert.Equal("utf-8", head.Children[0].GetAttribute("charset"));
        Assert.Equal("Content-Security-Policy", head.Children[1].GetAttribute("http-equiv"));
        Assert.Equal(Policy, head.Children[1].GetAttribute("content"));
        Assert.Contains($"content=\"{Policy}\"", Rendered.Html(page), StringComparison.Ordinal);
        Assert.Equal("no-referrer", Meta(head, "referrer"));
        Assert.Equal("light dark", Meta(head, "color-scheme"));
        Assert.Equal(page.Frame.Description, Meta(head, "description"));
        Assert.Equal(page.Frame.NoIndex ? "noindex" : null, Meta(head, "robots"));
        Assert.Equal(page.Frame.Canonical, head.QuerySelector("link[rel=canonical]")?.GetAttribute("href"));
        Assert.Equal(page.Frame.Site.Stylesheet, head.QuerySelector("link[rel=stylesheet]")!.GetAttribute("href"));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Anchors_that_the_theme_draws_cannot_meet_an_authors_heading(string kind, bool bare)
    {
        var headings = Draw(kind, bare).QuerySelectorAll("main h2[id]")
            .Select(heading => heading.Id!)
            .Except(["how-it-works", "harms", "medicines", "letter-r", "letter-s", "early.s-main", "late.s-main"]);

        Assert.All(headings, id => Assert.StartsWith(SectionIds.Prefix, id, StringComparison.Ordinal));
    }

    private static string? Meta(IHtmlHeadElement head, string name) =>
        head.QuerySelector($"meta[name={name}]")?.GetAttribute("content");

    private static PageView Page(string kind, bool bare) => bare ? Samples.BarePages[kind] : Samples.Pages[kind];

    private static IHtmlDocument Draw(string kind, bool bare) => Rendered.Document(Page(kind, bare));
}
