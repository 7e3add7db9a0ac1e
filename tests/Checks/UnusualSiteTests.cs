// What is right in an unusual way must stay silent: a checker that cries wolf is switched off.
using HoSite.Output;
using Xunit;

namespace HoSite.Tests.Checks;

public class UnusualSiteTests
{
    public static TheoryData<string, string> RightMarkup => new()
    {
        { "links to the top, to nothing and to a named anchor", "<a href=\"#\">Up</a><a href=\"#TOP\">Top</a><a name=\"old\"></a><a href=\"#old\">Old</a>" },
        { "text fragments", "<a href=\"../beta/#:~:text=Harms\">Text</a><a href=\"../beta/#harms:~:text=Harms\">Both</a>" },
        { "encoded fragments and paths", "<a href=\"../%62eta/#h%61rms\">Harms</a><p id=\"ü\"></p><a href=\"#%C3%BC\">U</a><a href=\"#ü\">U</a>" },
        { "own page in every form", "<a href=\"\">A</a><a href=\"./\">B</a><a href=\"?q=1\">C</a><a href=\"../alpha/#signs\">D</a><a href=\"index.html\">E</a>" },
        { "dots and white space", "<a href=\"  ./../beta/.  \">A</a><a href=\"../alpha/../beta\n/\">B</a><a href=\"..\">C</a><a href=\"../beta/..\">D</a>" },
        { "links that fetch nothing", "<a href=\"mailto:a@example.org\">A</a><a href=\"tel:+1\">B</a><a href=\"https://example.com/x?y#z\">C</a><a href=\"HTTP://example.com\">D</a>" },
        { "own absolute address", "<a href=\"https://example.org/kb/beta/#harms\">A</a><a href=\"https://example.org/elsewhere/\">B</a>" },
        { "a query with slashes and dots", "<a href=\"../beta/?next=../../../x#harms\">A</a>" },
        { "pictures as data", "<img src=\"data:image/png;base64,AA,BB\" srcset=\"data:image/png;base64,AA,BB 2x\" alt=\"Mark\">" },
        { "several sources", "<picture><source srcset=\"../assets/mark.svg 1x, ../assets/mark.svg 2x\"><img src=\"../assets/mark.svg\" alt=\"Mark\"></picture>" },
        { "decoration that says so", "<img src=\"../assets/mark.svg\" alt=\"\" role=\"presentation\"><figure role=\"none\"><img src=\"../assets/mark.svg\" alt=\"\"></figure>" },
        { "an icon beside the text of its link", "<a href=\"../\"><img src=\"../assets/mark.svg\" alt=\"\"> Home</a>" },
        { "a picture as the text of its link", "<a href=\"../\"><img src=\"../assets/mark.svg\" alt=\"Home\"></a>" },
        { "hidden pictures", "<div aria-hidden=\"true\"><img src=\"../assets/mark.svg\" alt=\"\"><svg role=\"img\"></svg></div>" },
        { "named graphics", "<svg role=\"img\"><title>Mark</title></svg><svg role=\"img\" aria-label=\"Mark\"></svg><svg role=\"img\" aria-labelledby=\"signs\"></svg><svg aria-hidden=\"true\"></svg>" },
        { "graphics with parts", "<svg aria-hidden=\"true\"><symbol id=\"s\"></symbol><use href=\"#s\"/><use xlink:href=\"../assets/mark.svg#s\"/></svg>" },
        { "a title and a style of a graphic in a file", "<svg role=\"img\"><title>Mark of examplitis</title></svg>" },
        { "headings by role and back up", "<div role=\"heading\" aria-level=\"3\">A</div><h4>B</h4><h2>C</h2><h5 role=\"presentation\">D</h5><h6 hidden>E</h6>" },
        { "a template is no part of the page", "<template><h1 id=\"signs\">Again</h1><img src=\"x\"><script>go()</script></template>" },
        { "data for search engines", "<script type=\"application/ld+json\">{\"@id\": \"https://schema.org/\", \"a\": \"<h1>\"}</script>" },
        { "attributes that look like handlers", "<p data-onclick=\"x\" one-of=\"x\" on=\"x\">Text</p>" },
        { "a table that lays out", "<table role=\"presentation\"><tr><td>1</td></tr></table>" },
        { "a table named by a heading", "<table aria-labelledby=\"signs\"><tr><td></td><th scope=\"COL\">A</th></tr><tr><th scope=\"row\">B</th><td>1</td></tr></table>" },
        { "cells that name their headers", "<table><caption>A</caption><tr><th id=\"h\">A</th></tr><tr><td headers=\"h\">1</td></tr></table>" },
        { "a table in a table", "<table role=\"none\"><tr><td><table><caption>A</caption><tr><th scope=\"col\">A</th></tr></table></td></tr></table>" },
        { "one navigation without a label", "<nav><a href=\"../\">Home</a></nav><nav hidden><a href=\"../\">Home</a></nav>" },
        { "navigations with labels", "<nav aria-label=\"A\"><a href=\"../\">Home</a></nav><div role=\"navigation\" aria-labelledby=\"signs\"><a href=\"../\">Home</a></div>" },
        { "labels around, before and beside fields", "<label>A <input></label><label for=\"f\">B</label><textarea id=\"f\"></textarea><input aria-label=\"C\"><select aria-labelledby=\"signs\"></select>" },
        { "fields that need no label", "<input type=\"hidden\" name=\"a\"><input type=\"submit\"><input type=\"button\" value=\"Go\"><input type=\"image\" src=\"../assets/mark.svg\" alt=\"Go\">" },
        { "names from attributes and inside", "<a href=\"../\" aria-label=\"Home\"></a><button type=\"button\"><svg role=\"img\"><title>Go</title></svg></button><details><summary>More</summary></details>" },
        { "an anchor that is no link", "<a id=\"here\"></a><a href=\"#here\">Here</a>" },
        { "controls that scripts fill", "<input role=\"combobox\" aria-label=\"Search\" aria-controls=\"later\" aria-expanded=\"false\" aria-activedescendant=\"later\">" },
        { "other targets", "<a href=\"../\" target=\"_self\">Home</a>" },
        { "without script", "<noscript><p>Without script <a href=\"../\">go home</a>.</p></noscript>" },
        { "markup that a browser mends", "<p>One<p>Two<ul><li>Three<li>Four</ul><b><i>Five</b></i><p id=plain>Six <a href=../beta/#harms>Seven</a>" },
        { "characters outside the first plane", "<p id=\"𝒜\">𝒜</p><a href=\"#𝒜\">𝒜</a>" },
    };

    [Theory]
    [MemberData(nameof(RightMarkup))]
    public void Right_markup_gives_no_diagnostic(string what, string markup)
        => Assert.Equal([], new DraftSite().Append(markup).Check().Select(diagnostic => $"{what}: {diagnostic.Rule.Id} {diagnostic.Message}"));

    [Fact]
    public void A_stylesheet_may_hold_what_only_looks_like_an_address()
        => Assert.Equal([], new DraftSite().Put(
            "assets/site.css",
            """
            @namespace svg url(http://www.w3.org/2000/svg);
            /* url(https://example.com/a.png) and "a quote */
            a::after { content: "url(https://example.com/)"; mask: url(#mask); background: url( "mark.svg" ), URL(data:image/png;base64,AA) }
            @import url('../assets/site.css') print;
            b { cursor: url(mark.svg?v=1#x), auto }
            """,
            OutputRole.Asset).Check().Select(diagnostic => diagnostic.Message));

    [Fact]
    public void A_page_is_reached_through_a_redirect_and_a_form()
        => Assert.Equal([], new DraftSite()
            .Page("gamma/index.html", "Gamma rays", "<p>Text</p>")
            .Page("search/index.html", "Search the site", "<p>Text</p>")
            .Put(
                "older/index.html",
                "<!DOCTYPE html><html lang=\"en-gb\"><title>Gamma</title><meta http-equiv=\"refresh\" content=\"0;URL='../gamma/#main'\">"
                    + $"<link rel=\"canonical\" href=\"{DraftSite.BaseUrl}gamma/\">",
                OutputRole.Redirect)
            .Append("<a href=\"../older/\">Gamma</a><form action=\"../search/\"><button>Search</button></form>")
            .Check().Select(diagnostic => diagnostic.Message));

    [Fact]
    public void Titles_of_redirects_and_of_the_page_for_missing_addresses_may_be_those_of_pages()
        => Assert.Equal([], new DraftSite()
            .Page("404.html", "Alpha stage", "<p id=\"x\"><a href=\"#x\">Here</a></p>", OutputRole.NotFound)
            .Replace("<title>Alpha</title>", "<title>Alpha stage · Examplitis</title>", "old/index.html")
            .Check().Select(diagnostic => diagnostic.Message));

    [Fact]
    public void A_page_that_robots_shall_not_keep_is_not_in_the_sitemap_and_needs_no_canonical_address()
        => Assert.Equal([], new DraftSite()
            .Replace($"<link rel=\"canonical\" href=\"{DraftSite.BaseUrl}alpha/\">", "<meta name=\"ROBOTS\" content=\"noindex, follow\">")
            .Check().Select(diagnostic => diagnostic.Message));

    [Fact]
    public void A_sitemap_may_be_split()
    {
        var site = new DraftSite();
        Assert.Equal([], site
            .Put("sitemap-1.xml", site.Sitemap(), OutputRole.Data)
            .Put(
                "sitemap.xml",
                $"<?xml version=\"1.0\"?>\n<sitemapindex xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\"><sitemap>\n <loc> {DraftSite.BaseUrl}sitemap-1.xml </loc></sitemap></sitemapindex>",
                OutputRole.Data)
            .Check().Select(diagnostic => diagnostic.Message));
    }

    [Fact]
    public void Files_that_are_no_pages_may_hold_anything()
        => Assert.Equal([], new DraftSite()
            .Put("data/all.json", "{}", OutputRole.Data)
            .Put("alpha/index.md", "# Alpha\n\n[gone](../gone/)", OutputRole.Data)
            .Put(".nojekyll", "", OutputRole.Data)
            .Check().Select(diagnostic => diagnostic.Message));

    [Fact]
    public void An_empty_site_gives_no_diagnostic()
    {
        var site = new DraftSite();
        foreach (var file in site.Build().Files.Where(file => file.Path != "sitemap.xml"))
        {
            site.Without(file.Path);
        }

        Assert.Empty(site.Check());
    }

    [Fact]
    public void Deep_nesting_is_read_like_any_other_page()
        => Assert.Equal([], new DraftSite()
            .Append(string.Concat(Enumerable.Repeat("<div>", 400)) + "<a href=\"../beta/#harms\">Deep</a>" + string.Concat(Enumerable.Repeat("</div>", 400)))
            .Check().Select(diagnostic => diagnostic.Message));
}
