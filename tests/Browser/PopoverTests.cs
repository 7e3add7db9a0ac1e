// Citations and words open where they stand: by keyboard and pointer, left the same ways, and nothing but links without script.
using Microsoft.Playwright;
using Xunit;

namespace HoSite.Tests.Browser;

public class PopoverTests(Chromium chromium)
{
    private const string Focus = "() => document.activeElement.className || document.activeElement.textContent";

    public static TheoryData<string> Links => ["a.cite", "a.word"];

    [Theory]
    [MemberData(nameof(Links))]
    public async Task A_keyboard_opens_walks_through_and_leaves(string link)
    {
        await using var opened = await Open(link);
        var page = opened.Page;
        var first = page.Locator("main " + link).First;

        await first.FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Locator(".popover")).ToBeFocusedAsync();
        Assert.Equal("dialog", await page.Locator(".popover").GetAttributeAsync("role"));
        Assert.NotEqual("", (await page.Locator(".popover-text").InnerTextAsync()).Trim());
        Assert.Equal("", new Uri(page.Url).Fragment);

        var stops = new List<string>();
        do
        {
            await page.Keyboard.PressAsync("Tab");
            stops.Add(await page.EvaluateAsync<string>(Focus));
        }
        while (stops[^1] != "Close" && stops.Count < 20);
        Assert.Contains(stops, stop => stop.StartsWith("All ", StringComparison.Ordinal));
        Assert.Equal("Close", stops[^1]);

        await page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(page.Locator(".popover")).ToHaveCountAsync(0);
        await Assertions.Expect(first).ToBeFocusedAsync();
        Assert.Empty(opened.Noise);
    }

    [Theory]
    [MemberData(nameof(Links))]
    public async Task Whoever_tabs_on_leaves_no_popover_over_the_text(string link)
    {
        await using var opened = await Open(link);
        var page = opened.Page;
        await page.Locator("main " + link).First.FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await page.GetByRole(AriaRole.Button, new() { Name = "Close" }).FocusAsync();
        await page.Keyboard.PressAsync("Tab");

        await Assertions.Expect(page.Locator(".popover")).ToHaveCountAsync(0);
        Assert.True(await page.EvaluateAsync<bool>(
            "link => !!(document.querySelector('main ' + link).compareDocumentPosition(document.activeElement) & Node.DOCUMENT_POSITION_FOLLOWING)", link));
    }

    [Theory]
    [MemberData(nameof(Links))]
    public async Task A_second_activation_goes_to_the_list(string link)
    {
        await using var opened = await Open(link);
        var page = opened.Page;
        var first = page.Locator("main " + link).First;
        await first.ClickAsync();
        await Assertions.Expect(page.Locator(".popover")).ToBeVisibleAsync();
        await first.ClickAsync();

        await Assertions.Expect(page.Locator(".popover")).ToHaveCountAsync(0);
        Assert.Equal(await first.GetAttributeAsync("href"), new Uri(page.Url).Fragment);
    }

    [Theory]
    [MemberData(nameof(Links))]
    public async Task The_link_inside_goes_to_the_list_and_a_click_elsewhere_closes(string link)
    {
        await using var opened = await Open(link);
        var page = opened.Page;
        var first = page.Locator("main " + link).First;
        await first.ClickAsync();
        await page.Locator("h1").ClickAsync();
        await Assertions.Expect(page.Locator(".popover")).ToHaveCountAsync(0);
        Assert.Equal("", new Uri(page.Url).Fragment);

        await first.ClickAsync();
        await page.Locator(".popover-actions a", new() { HasText = "All " }).ClickAsync();
        await Assertions.Expect(page.Locator(".popover")).ToHaveCountAsync(0);
        Assert.Equal(await first.GetAttributeAsync("href"), new Uri(page.Url).Fragment);
        await Assertions.Expect(page.Locator(":target")).ToBeInViewportAsync();
    }

    [Theory]
    [InlineData("a.cite", 100)]
    [InlineData("a.word", 100)]
    [InlineData("a.cite", 200)]
    [InlineData("a.word", 200)]
    public async Task On_a_narrow_screen_it_stays_inside_with_large_text_too(string link, int percent)
    {
        await using var opened = await Open(link, width: 320);
        var page = opened.Page;
        // Without smooth scrolling a link is where it will be as soon as it has the focus.
        await page.EmulateMediaAsync(new() { ReducedMotion = ReducedMotion.Reduce });
        await page.EvaluateAsync("percent => document.documentElement.style.fontSize = percent + '%'", percent);
        var all = page.Locator("main " + link);
        for (var i = 0; i < Math.Min(await all.CountAsync(), 4); i++)
        {
            await all.Nth(i).FocusAsync();
            await opened.Page.Keyboard.PressAsync("Enter");
            var box = (await page.Locator(".popover").BoundingBoxAsync())!;
            Assert.InRange(box.X, 0, 320 - box.Width);
            Assert.InRange(box.Y, 0, 800 - box.Height);
            await page.Keyboard.PressAsync("Escape");
            await Assertions.Expect(page.Locator(".popover")).ToHaveCountAsync(0);
        }
    }

    [Theory]
    [MemberData(nameof(Links))]
    public async Task It_is_accessible_while_it_is_open(string link)
    {
        await using var opened = await Open(link);
        await opened.Page.Locator("main " + link).First.ClickAsync();
        await Assertions.Expect(opened.Page.Locator(".popover")).ToBeVisibleAsync();

        Assert.Empty(await opened.AccessibilityViolations());
    }

    [Theory]
    [MemberData(nameof(Links))]
    public async Task Without_script_it_is_a_link(string link)
    {
        await using var opened = await Open(link, script: false);
        var first = opened.Page.Locator("main " + link).First;
        await first.ClickAsync();

        Assert.Equal(await first.GetAttributeAsync("href"), new Uri(opened.Page.Url).Fragment);
    }

    private async Task<BrowserPage> Open(string link, int width = 1280, bool script = true)
    {
        var opened = await chromium.Open(
            (await chromium.Site).At(ScriptedSite.PageWith($"<a class=\"{link[2..]}\"")), width, script);
        if (script)
        {
            await Assertions.Expect(opened.Page.Locator("main " + link).First).ToHaveAttributeAsync("aria-haspopup", "dialog");
        }

        return opened;
    }
}
