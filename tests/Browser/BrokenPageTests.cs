// Every check of the browser tests is shown to fail: on a page that is right but for the one thing it looks for.
using Xunit;

namespace HoSite.Tests.Browser;

public class BrokenPageTests(Chromium chromium)
{
    private const string Roomy = "style=\"display: inline-block; padding: 12px\"";
    private const string SkipLink = $"<a href=\"#main\" {Roomy}>Skip to main content</a>";

    [Fact]
    public async Task A_page_without_a_fault_passes_every_check()
    {
        await using var host = await Serve($"<p><a href=\"#main\" {Roomy}>A link</a></p>");
        await using var page = await chromium.Open(host.Root, 320);

        Assert.Equal(0, await page.LayoutShift());
        Assert.Empty(await page.AccessibilityViolations());
        Assert.Equal(0, await page.SidewaysScroll());
        Assert.Empty(page.Noise);
        Assert.Null(await page.SkipLinkFault());
        await using var again = await chromium.Open(host.Root, 320);
        Assert.Empty(await KeyboardWalk.Faults(again.Page));
        Assert.Empty(await TextRoom.LostWhenSpaced(page.Page));
        Assert.Empty(await TextRoom.LostWhenDoubled(page.Page));
        Assert.Empty(await ForcedColours.Faults(page));
    }

    [Theory]
    [InlineData("<p style=\"color: #bbb\">Pale text on white</p>", "color-contrast")]
    [InlineData("<img src=\"data:image/gif;base64,R0lGODlhAQABAAAAACw=\">", "image-alt")]
    [InlineData("<h4>A level is skipped</h4>", "heading-order")]
    public async Task A_barrier_is_seen(string broken, string rule)
    {
        await using var host = await Serve(broken);
        await using var page = await chromium.Open(host.Root);

        Assert.Contains(await page.AccessibilityViolations(), violation => violation.StartsWith(rule + ":", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_sideways_scroll_is_seen()
    {
        await using var host = await Serve("<div style=\"width: 600px\">Wide</div>");
        await using var page = await chromium.Open(host.Root, 320);

        Assert.True(await page.SidewaysScroll() > 200);
    }

    [Theory]
    [InlineData("<img src=\"http://127.0.0.1:1/x.png\" alt=\"\">", "another origin: http://127.0.0.1:1/x.png")]
    [InlineData("<script>console.log('hello')</script>", "console log: hello")]
    [InlineData("<script>throw new Error('broken')</script>", "script: ")]
    [InlineData("<img src=\"gone.png\" alt=\"\">", "console error: ")]
    [InlineData("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'\"><p style=\"color: red\">x</p>", "console error: ")]
    public async Task Noise_is_heard(string broken, string noise)
    {
        await using var host = await Serve(broken);
        await using var page = await chromium.Open(host.Root);

        Assert.Contains(page.Noise, line => line.Contains(noise, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("", "the first stop is ")]
    [InlineData("<a href=\"other/\">Elsewhere</a>", "the first stop is ")]
    [InlineData("<a href=\"#main\" style=\"position: absolute; left: -9999px\">Skip</a>", "is not seen")]
    [InlineData($"<a href=\"#main\" {Roomy} onclick=\"event.preventDefault()\">Skip to main content</a>", "after the skip link the focus is at ")]
    public async Task A_missing_or_useless_skip_link_is_seen(string skipLink, string fault)
    {
        await using var host = await Serve("<p>Text</p><a href=\"#main\">A link</a>", skipLink);
        await using var page = await chromium.Open(host.Root);

        Assert.Contains(fault, await page.SkipLinkFault(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_text_that_a_script_writes_is_seen()
    {
        await using var host = await Serve("<p id=\"p\">Before</p><script>document.getElementById('p').textContent = 'After'</script>");
        await using var with = await chromium.Open(host.Root);
        await using var without = await chromium.Open(host.Root, script: false);

        Assert.NotEqual(await with.MainText(), await without.MainText());
    }

    [Theory]
    [InlineData("<a href=\"#main\" style=\"outline: none\">A link</a>", "shows no focus")]
    [InlineData("<div style=\"position: relative\"><a href=\"#main\">A link</a><p style=\"position: absolute; inset: 0; margin: 0; background: #fff\">Over</p></div>", "is covered by")]
    [InlineData("<a href=\"#main\" style=\"position: absolute; left: -999px\">A link</a>", "has the focus out of sight")]
    [InlineData("<input aria-label=\"x\" onkeydown=\"event.preventDefault()\"><a href=\"#main\">A link</a>", "Tab leads from stop ")]
    [InlineData("<input aria-label=\"x\" onkeydown=\"event.preventDefault()\">", "Tab does not leave")]
    [InlineData("<button aria-expanded=\"false\" onclick=\"this.ariaExpanded = true\">Open</button>", "Esc leaves open")]
    [InlineData("<button aria-expanded=\"false\" onclick=\"document.querySelector('a').focus()\">Open</button>", "after Esc the focus is not")]
    public async Task A_bad_stop_of_the_keyboard_is_seen(string broken, string fault)
    {
        await using var host = await Serve(broken);
        await using var page = await chromium.Open(host.Root);

        Assert.Contains(await KeyboardWalk.Faults(page.Page), found => found.StartsWith(fault, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("<p style=\"height: 1em; overflow: hidden\">Words and words</p>", "cut off below")]
    [InlineData("<p style=\"width: 8em; overflow: clip; white-space: nowrap\">Words and words</p>", "cut off at the side")]
    [InlineData("<p style=\"width: 8em; white-space: nowrap\">Words and words</p>", "wider than its box")]
    [InlineData("<p style=\"height: 18px\">Words and words</p>", "higher than its box")]
    [InlineData("<p style=\"white-space: nowrap\">Words and words and words and words</p>", "the page is ")]
    public async Task Lost_text_is_seen(string broken, string fault)
    {
        await using var host = await Serve(broken);
        await using var page = await chromium.Open(host.Root, 320);
        var spaced = await TextRoom.LostWhenSpaced(page.Page);

        Assert.Contains(spaced.Concat(await TextRoom.LostWhenDoubled(page.Page)), found => found.StartsWith(fault, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("<p class=\"notice\" style=\"background: #fcc\">Stop</p>", "has no edge")]
    [InlineData("<style>a:focus { outline: none; box-shadow: 0 0 0 4px #000 }</style>", "shows no focus")]
    [InlineData("<style>@media (forced-colors: active) { p { display: none } }</style><p>Words</p>", "the text is another")]
    public async Task What_forced_colours_take_away_is_seen(string broken, string fault)
    {
        await using var host = await Serve(broken);
        await using var page = await chromium.Open(host.Root);

        Assert.Contains(await ForcedColours.Faults(page), found => found.StartsWith(fault, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_page_that_moves_while_it_loads_is_seen()
    {
        await using var host = await Serve(
            "<div id=\"late\"></div><p>Words</p><script>setTimeout(() => document.getElementById('late').style.height = '300px', 200)</script>");
        await using var page = await chromium.Open(host.Root);
        await page.Page.WaitForTimeoutAsync(500);

        Assert.True(await page.LayoutShift() > 0);
    }

    [Fact]
    public async Task A_white_flash_in_the_dark_is_seen()
    {
        const string Late = "<!DOCTYPE html><title>A page</title><p>Words</p><link rel=\"stylesheet\" href=\"site.css\">";
        await using var host = await StaticHost.Start(
            TimeSpan.FromSeconds(1), ("index.html", Late), ("site.css", "html { background: #111 }"), ("empty.txt", "Empty"));
        await using var page = await chromium.Open(host.At("empty.txt"));

        Assert.Contains(await FirstPaint.Frames(page, host.Root), brightness => brightness > 200);
    }

    private static Task<StaticHost> Serve(string body, string skipLink = SkipLink)
        => StaticHost.Start(("index.html",
            $"""
            <!DOCTYPE html>
            <html lang="en-GB"><head><meta charset="utf-8"><title>A page</title><meta name="viewport" content="width=device-width">
            <link rel="icon" href="data:,"></head>
            <body>{skipLink}<header><nav aria-label="Main"><a href="./" {Roomy}>Home</a></nav></header>
            <main id="main" tabindex="-1"><h1>A page</h1>{body}</main></body></html>
            """));
}
