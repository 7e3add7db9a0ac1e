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

        Assert.Empty(await page.AccessibilityViolations());
        Assert.Equal(0, await page.SidewaysScroll());
        Assert.Empty(page.Noise);
        Assert.Null(await page.SkipLinkFault());
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
