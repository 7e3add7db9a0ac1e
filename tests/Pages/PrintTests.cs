// Whole sections on one page: every anchor is unlike any other, and what was a link between its pages stays on it.
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using HoSite.Pages;
using HoSite.Tests.Building;
using HoSite.Theme.Models;
using Xunit;

namespace HoSite.Tests.Pages;

public sealed class PrintTests
{
    private static readonly Built Second = Built.Of(TestFiles.Path("SecondBase/content"));

    private static readonly PrintedMarkup Markup = new(new Dictionary<string, string> { ["../../stages/early/"] = "early", ["../../stages/late/"] = "late" });

    [Theory]
    [InlineData("<p id=\"x\">", "<p id=\"late.x\">")]
    [InlineData("<a href=\"#x\">", "<a href=\"#late.x\">")]
    [InlineData("<a href=\"../../stages/early/\">", "<a href=\"#early.s-main\">")]
    [InlineData("<a href=\"../../stages/early/#x\">", "<a href=\"#early.x\">")]
    [InlineData("<a href=\"../../stages/early/claims/\">", "<a href=\"../../stages/early/claims/\">")]
    [InlineData("<a href=\"https://example.org/#x\">", "<a href=\"https://example.org/#x\">")]
    [InlineData("<h2>A</h2><h3>B</h3><h6>C</h6>", "<h3>A</h3><h4>B</h4><h6>C</h6>")]
    [InlineData("<section aria-labelledby=\"a b\">", "<section aria-labelledby=\"late.a late.b late.s-main\">")]
    [InlineData("<nav aria-label=\"Stages\">", "<nav aria-label=\"Stages: Late &amp; later\">")]
    [InlineData("<svg aria-labelledby=\"a\"><use href=\"#b\"/>", "<svg aria-labelledby=\"late.a\"><use href=\"#late.b\"/>")]
    [InlineData("<path fill=\"url(#p)\">", "<path fill=\"url(#late.p)\">")]
    [InlineData("<p>id=\"x\" 1 &lt; 2", "<p>id=\"x\" 1 &lt; 2")]
    [InlineData("<td data-label=\"a > b\" id=\"x\">", "<td data-label=\"a > b\" id=\"late.x\">")]
    public void A_page_within_a_page_keeps_its_anchors_to_itself(string written, string expected)
        => Assert.Equal(expected, Markup.Of("late", "Late & later", new Html(written)).Value);

    [Fact]
    public void A_section_holds_all_its_pages_and_leads_from_one_to_the_other()
    {
        var page = Parsed("print/stages/index.html");
        var slugs = Second.Result.Knowledge.Of(HoSite.Content.Kind.Stage).Select(stage => stage.Slug).ToList();

        Assert.Equal(slugs.Select(slug => slug + ".s-main"), page.QuerySelectorAll("article.printed > h2").Select(heading => heading.Id));
        Assert.Contains(page.QuerySelectorAll("article.printed .step-strip a"), link => link.GetAttribute("href") == $"#{slugs[1]}.s-main");
        Assert.Empty(page.QuerySelectorAll("article.printed .notice"));
    }

    [Fact]
    public void It_is_reached_from_the_index_and_kept_by_no_search_engine()
    {
        Assert.Contains(Parsed("stages/index.html").QuerySelectorAll("main a"), link => link.GetAttribute("href") == "../print/stages/");
        Assert.Equal("noindex", Parsed("print/stages/index.html").QuerySelector("meta[name=robots]")!.GetAttribute("content"));
        Assert.DoesNotContain("/print/", Encoding.UTF8.GetString(Second.Site.Find("sitemap.xml")!.Bytes.Span), StringComparison.Ordinal);
        Assert.Null(Second.Site.Find("print/claims/index.html"));
    }

    private static IDocument Parsed(string path)
        => new HtmlParser().ParseDocument(Encoding.UTF8.GetString(Second.Site.Find(path)!.Bytes.Span));
}
