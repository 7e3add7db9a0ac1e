// Whatever an author writes, also with ill will, what is drawn is balanced HTML that runs and loads nothing.
using AngleSharp.Html.Parser;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Xunit;
using Gen = FsCheck.Fluent.Gen;

namespace HoSite.Tests.Prose;

public sealed class SafetyTests
{
    // Pieces that Markdown, or a trick with it, is made of; random characters alone would hardly ever meet.
    private static readonly string[] Pieces =
    [
        "\n", "\n\n", " ", "    ", "\t", "\r\n", "# ", "## ", "### a {#b}", "- ", "1. ", "> ", "> [!NOTE]\n", "*", "**", "_", "~~", "`", "```\n",
        "[", "]", "(", ")", "![", "](", "[a](", "[^1]", "[^1]: ", "[a]: ", "<", ">", "<b>", "</b>", "<!--", "-->", "<a href=\"x\">", "<script>",
        "&", "&amp;", "&#58;", "&Tab;", "&#0;", "\\", "\"", "'", "{#", "}", "{onclick=x}", "|", "| a | b |\n|---|:-:|\n| c | d |\n", "---\n", "***\n",
        ":::", ":::clinical\n", ":::claim drug-helps\n", ":::x\n", "[@", "[@smith2004]", "[@a; @b, p. 3]", "[claim:", "[claim:drug-helps]", "[ ] ", "[x] ",
        "javascript:", "JaVa\tscript:", "data:text/html,", "vbscript:", "https://", "www.a.b", "//a.b", "mailto:", "a@b.c", "../media/arm.svg", "../outcomes/pain.md",
        "#", "\"onerror=\"x", "a", "fracture", "CI", "5 %", "12", ". ", "é", "🦴", "\u0001", "\ufeff", "\u2028", "\ud800", "\0", "style=\"x\"",
    ];

    public static TheoryData<string> Tricks =>
    [
        "[x](javascript:alert(1))", "[x](JAVASCRIPT:alert)", "[x](java&Tab;script:alert)", "[x](java&NewLine;script:alert)", "[x](&#x6A;avascript:alert)",
        "[x](&#1;javascript:alert)", "[x](<javascript:alert>)", "[x](\\javascript:alert)", "[x](javascript&colon;alert)", "[x](%6Aavascript:alert)",
        "[x](data:text/html;base64,PHNjcmlwdD4=)", "![x](data:image/svg+xml,x)", "[x](vbscript:x)", "<javascript:alert(1)>", "<JAVASCRIPT:alert>", "<data:x>",
        "[x]\n\n[x]: javascript:alert", "[x][]\n\n[x]: <java&#x09;script:alert>", "![x][y]\n\n[y]: javascript:alert",
        "[x](https://a.b \"\\\"onmouseover=alert(1)\")", "![\\\"onerror=alert(1)](../media/arm.svg)", "![<script>](../media/arm.svg \"<script>alert(1)</script>\")",
        "[<img src=x onerror=alert(1)>](../outcomes/pain.md)", "[x](https://a.b/\"onclick=\"alert(1))", "[x](https://a.b/<script>)", "<https://a.b/\"onclick=\"x>",
        "<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "<svg onload=alert(1)>", "<a href='javascript:x'>y</a>", "<style>*{}</style>", "<!--><script>x</script>",
        "## a {onclick=x}", "## a {#\"onclick=x}", "## a {#x\" onclick=\"y}", "```\"><script>x</script>\n```", "`<script>`", "| <script> |\n|---|\n| <img onerror=x> |",
        "[x](\\\\\\\\evil.example)", "[x](/\\\\evil.example)", "[x](//evil.example)", "![x](https://evil.example/x.png)", "[@smith2004, \"onclick=x]", "[@smith2004, <script>]",
        "[x](https://a.b/&quot;onclick=&quot;)", "www.a.b/\"onclick=x", "https://a.b/<script>x</script>", "[^\"]\n\n[^\"]: <b>",
    ];

    [Theory]
    [MemberData(nameof(Tricks))]
    public void Tricks_do_not_work(string markdown) => Check(Drawn.Html(Drawn.Of(markdown)));

    [Property(MaxTest = 500)]
    public FsCheck.Property Any_text_is_drawn_safely()
    {
        var texts = Gen.ListOf(Gen.Elements(Pieces)).Select(string.Concat);
        return Prop.ForAll(texts.ToArbitrary(), text => Check(Drawn.Html(Drawn.Of(text))));
    }

    [Property(MaxTest = 200)]
    public void Any_characters_are_drawn_safely(string? text) => Check(Drawn.Html(Drawn.Of(text ?? "")));

    private static void Check(string html)
    {
        Assert.Equal(0, BalanceOf(html));
        var document = new HtmlParser().ParseDocument($"<!doctype html><title>x</title><body>{html}");
        foreach (var element in document.Body!.QuerySelectorAll("*"))
        {
            Assert.Contains(element.LocalName, Allowed);
            foreach (var attribute in element.Attributes)
            {
                Assert.Contains(attribute.Name, AllowedAttributes);
                Assert.False(attribute.Name is "href" or "src" && !IsSafe(attribute.Value), html);
            }
        }

        var ids = document.QuerySelectorAll("[id]").Select(element => element.Id).ToList();
        Assert.Equal(ids.Count, ids.Distinct().Count());
        Assert.Empty(document.QuerySelectorAll("a a, h1"));
        Assert.All(
            document.QuerySelectorAll("a[href^='#note']"),
            link => Assert.NotNull(document.GetElementById(link.GetAttribute("href")![1..])));
    }

    private static readonly string[] Allowed =
    [
        "a", "article", "blockquote", "br", "caption", "code", "del", "div", "em", "figcaption", "figure", "h2", "h3", "h4", "h5", "h6", "hr", "img",
        "li", "ol", "p", "pre", "section", "span", "strong", "sup", "table", "tbody", "td", "th", "thead", "tr", "ul",
    ];

    private static readonly string[] AllowedAttributes =
    [
        "alt", "aria-hidden", "aria-label", "class", "data-label", "decoding", "height", "href", "id", "loading", "rel", "role", "scope", "src", "start", "tabindex", "type", "width",
    ];

    private static bool IsSafe(string address)
        => address.StartsWith("https://", StringComparison.OrdinalIgnoreCase) || address.StartsWith("http://", StringComparison.OrdinalIgnoreCase)
            || address.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase) || address.StartsWith("../", StringComparison.Ordinal)
            || address.StartsWith('#');

    /// <summary>Opening less closing tags, elements without content apart; every text is encoded, so a sign is a tag.</summary>
    private static int BalanceOf(string html)
    {
        var open = new Stack<string>();
        for (var start = html.IndexOf('<', StringComparison.Ordinal); start >= 0; start = html.IndexOf('<', start + 1))
        {
            var end = html.IndexOf('>', start);
            var tag = html[(start + 1)..end];
            if (tag[0] == '/')
            {
                Assert.Equal(open.Count > 0 ? open.Pop() : "nothing", tag[1..]);
            }
            else if (tag.Split(' ')[0] is var name && name is not ("br" or "hr" or "img"))
            {
                open.Push(name);
            }
        }

        return open.Count;
    }
}
