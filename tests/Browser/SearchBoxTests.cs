// The box as a combobox: by keyboard, pointer and voice, without a byte before it is wanted, and honest about what it found.
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Xunit;

namespace HoSite.Tests.Browser;

public class SearchBoxTests(Chromium chromium)
{
    private const string Page = "treatments/";

    [Fact]
    public async Task Keys_do_what_the_pattern_of_a_combobox_says()
    {
        await using var opened = await Open();
        var (page, box) = (opened.Page, Box(opened));
        await Type(opened, "steroids");
        await Assertions.Expect(box).ToHaveAttributeAsync("aria-expanded", "true");
        Assert.Equal("s-search-list", await box.GetAttributeAsync("aria-controls"));
        Assert.Equal("", await Active(opened));

        var options = page.GetByRole(AriaRole.Option);
        var last = await options.CountAsync() - 1;
        Assert.InRange(last, 2, 10);
        await page.Keyboard.PressAsync("ArrowDown");
        Assert.Equal(await options.First.TextContentAsync(), await Active(opened));
        await Assertions.Expect(options.First).ToHaveAttributeAsync("aria-selected", "true");
        await page.Keyboard.PressAsync("ArrowUp");
        Assert.Equal(await options.Nth(last).TextContentAsync(), await Active(opened));
        await Assertions.Expect(page.Locator("[aria-selected=true]")).ToHaveCountAsync(1);
        await page.Keyboard.PressAsync("ArrowDown");
        Assert.Equal(await options.First.TextContentAsync(), await Active(opened));

        await page.Keyboard.PressAsync("Home");
        Assert.Equal("", await Active(opened));
        Assert.Equal(0, await box.EvaluateAsync<int>("box => box.selectionStart"));
        await page.Keyboard.PressAsync("ArrowDown");
        await page.Keyboard.PressAsync("End");
        Assert.Equal("", await Active(opened));
        Assert.Equal(8, await box.EvaluateAsync<int>("box => box.selectionStart"));

        await page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(box).ToHaveAttributeAsync("aria-expanded", "false");
        await Assertions.Expect(box).ToHaveValueAsync("steroids");
        await page.Keyboard.PressAsync("ArrowDown");
        await Assertions.Expect(box).ToHaveAttributeAsync("aria-expanded", "true");
        await page.Keyboard.PressAsync("Escape");
        await page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(box).ToHaveValueAsync("");
        await Assertions.Expect(box).ToBeFocusedAsync();
        Assert.Empty(opened.Noise);
    }

    [Fact]
    public async Task Tab_leaves_and_an_answer_that_comes_later_opens_nothing()
    {
        await using var opened = await Open();
        await Type(opened, "bone");
        await opened.Page.Keyboard.PressAsync("Tab");

        await Assertions.Expect(opened.Page.GetByRole(AriaRole.Button, new() { Name = "Go" })).ToBeFocusedAsync();
        await Box(opened).FocusAsync();
        await opened.Page.Keyboard.TypeAsync("s");
        await opened.Page.Keyboard.PressAsync("Tab");
        await opened.Page.WaitForTimeoutAsync(800);
        await Assertions.Expect(Box(opened)).ToHaveAttributeAsync("aria-expanded", "false");
    }

    [Fact]
    public async Task Enter_goes_to_what_is_chosen_and_else_to_all_results()
    {
        await using var opened = await Open();
        var page = opened.Page;
        await Type(opened, "indometacin");
        await page.Keyboard.PressAsync("ArrowDown");
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page).ToHaveURLAsync(new Regex(@"/treatments/indomet[^/]*/"));

        await Type(opened, "indometacin");
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page).ToHaveURLAsync(new Regex(@"/search/\?q=indometacin$"));

        await opened.Go((await chromium.Site).At(Page));
        await Type(opened, "heterotropic ossifcation");
        await page.GetByRole(AriaRole.Option, new() { NameRegex = new Regex("^Search for exactly") }).ClickAsync();
        await Assertions.Expect(page).ToHaveURLAsync(new Regex(@"/search/\?q=heterotropic\+ossifcation&exact=1$"));
    }

    [Fact]
    public async Task What_is_pressed_is_followed_and_every_target_is_large_enough()
    {
        await using var opened = await Open(320);
        var start = opened.Page.Url;
        await Type(opened, "bone");
        foreach (var option in await opened.Page.GetByRole(AriaRole.Option).AllAsync())
        {
            Assert.InRange((await option.BoundingBoxAsync())!.Height, 44, 200);
        }

        // The whole answer replaces the first one; only then do the options stay.
        await Assertions.Expect(opened.Page.Locator("header [role=status]")).ToContainTextAsync("result");
        await opened.Page.GetByRole(AriaRole.Option).First.ClickAsync();
        await Assertions.Expect(opened.Page).Not.ToHaveURLAsync(start);
    }

    [Theory]
    [InlineData("heterotropic ossifcation", "Showing results for heterotopic ossification.")]
    [InlineData("indomethcn", "Did you mean: indometacin")]
    [InlineData("zoledronate", "No page on zoledronate.")]
    [InlineData("xqzwvkj", "Nothing found for “xqzwvkj”. 0 results")]
    public async Task What_was_found_is_seen_and_said(string typed, string said)
    {
        await using var opened = await Open();
        await Type(opened, typed);
        await Assertions.Expect(opened.Page.Locator("header [role=status]")).ToContainTextAsync(said);

        Assert.StartsWith((await opened.Page.Locator(".search-list p").TextContentAsync())![..12], (await opened.Page.Locator("header [role=status]").TextContentAsync())!, StringComparison.Ordinal);
        Assert.Empty(opened.Noise);
    }

    [Fact]
    public async Task A_known_name_without_a_page_is_never_another()
    {
        await using var opened = await Open();
        await Type(opened, "zoledronate");
        await Assertions.Expect(opened.Page.Locator("header [role=status]")).ToContainTextAsync("No page on");

        Assert.DoesNotContain("lendron", await opened.Page.Locator("[role=listbox]").InnerTextAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_name_that_is_offered_is_asked_for_when_it_is_chosen()
    {
        await using var opened = await Open();
        await Type(opened, "indomethcn");
        await opened.Page.GetByRole(AriaRole.Option, new() { Name = "indometacin", Exact = true }).First.ClickAsync();

        await Assertions.Expect(Box(opened)).ToHaveValueAsync("indometacin");
        await Assertions.Expect(opened.Page.Locator("[role=option] mark").First).ToHaveTextAsync("Indometacin");
        await Assertions.Expect(Box(opened)).ToBeFocusedAsync();
    }

    [Theory]
    [InlineData("bone")]
    [InlineData("heterotropic ossifcation")]
    [InlineData("xqzwvkj")]
    public async Task The_open_list_is_accessible_and_stays_inside(string typed)
    {
        var found = new List<string>();
        foreach (var width in new[] { 320, 1280 })
        {
            await using var opened = await Open(width);
            await Type(opened, typed);
            await Assertions.Expect(opened.Page.Locator("header [role=status]")).ToContainTextAsync("result");
            await opened.Page.Keyboard.PressAsync("ArrowDown");
            foreach (var theme in new[] { ColorScheme.Light, ColorScheme.Dark })
            {
                await opened.Show(theme, width);
                await Screenshots.Take(opened.Page, $"search-list-{typed.Split(' ')[0]}-{theme}-{width}".ToLowerInvariant());
                found.AddRange((await opened.AccessibilityViolations()).Select(violation => $"{theme}, {width} px: {violation}"));
                var list = (await opened.Page.Locator(".search-list").BoundingBoxAsync())!;
                Assert.InRange(list.X, 0, width - list.Width);
                Assert.Equal(0, await opened.SidewaysScroll());
                Assert.True(await opened.Page.EvaluateAsync<bool>(
                    "() => [...document.querySelectorAll('[role=option]')].slice(0, 3).every(option => { const at = option.getBoundingClientRect(); return option.contains(document.elementFromPoint(at.left + at.width / 2, at.top + at.height / 2)); })"));
            }

            Assert.Equal(0, await opened.Page.Locator("header [style]").CountAsync());
            Assert.Empty(opened.Noise);
        }

        Assert.Empty(found);
    }

    [Fact]
    public async Task The_chosen_option_is_seen_in_forced_colours()
    {
        await using var opened = await Open();
        await Type(opened, "bone");
        await opened.Page.EmulateMediaAsync(new() { ForcedColors = Microsoft.Playwright.ForcedColors.Active });
        await opened.Page.Keyboard.PressAsync("ArrowDown");

        Assert.Equal("solid", await opened.Page.Locator("[aria-selected=true]").EvaluateAsync<string>("option => getComputedStyle(option).outlineStyle"));
    }

    [Theory]
    [InlineData("**/names.*.txt")]
    [InlineData("**/assets/search.*.js")]
    [InlineData("**/search-worker.*.js")]
    public async Task A_failed_fetch_is_said_and_the_letters_are_offered(string lost)
    {
        await using var opened = await Open();
        await opened.Page.RouteAsync(lost, route => route.AbortAsync());
        await Type(opened, "bone");

        await Assertions.Expect(opened.Page.Locator(".search-list p")).ToHaveTextAsync("The search could not be loaded.");
        await Assertions.Expect(opened.Page.Locator("header [role=status]")).ToHaveTextAsync("The search could not be loaded.");
        Assert.EndsWith("/search/", await opened.Page.GetByRole(AriaRole.Option).GetAttributeAsync("href"), StringComparison.Ordinal);

        await opened.Page.UnrouteAsync(lost);
        await Type(opened, "s");
        await Assertions.Expect(opened.Page.GetByRole(AriaRole.Option)).Not.ToHaveCountAsync(1);
    }

    [Fact]
    public async Task Letters_typed_before_the_box_is_there_are_not_lost()
    {
        await using var opened = await Open();
        await opened.Page.RouteAsync("**/search-box.*.js", async route =>
        {
            await Task.Delay(1000);
            await route.ContinueAsync();
        });
        await Box(opened).PressSequentiallyAsync("indometacin");
        Assert.Null(await Box(opened).GetAttributeAsync("role"));

        await Assertions.Expect(opened.Page.Locator("[role=option]").First).ToContainTextAsync("Indometacin");
        await Assertions.Expect(Box(opened)).ToHaveValueAsync("indometacin");
    }

    private static ILocator Box(BrowserPage opened) => opened.Page.Locator("#s-search");

    private static async Task Type(BrowserPage opened, string text)
    {
        if (await opened.Page.Locator(".menu summary").IsVisibleAsync())
        {
            await opened.Page.Locator(".menu summary").ClickAsync();
        }

        await Box(opened).PressSequentiallyAsync(text);
        await Assertions.Expect(opened.Page.GetByRole(AriaRole.Option).First).ToBeVisibleAsync();
        await opened.Page.WaitForTimeoutAsync(400);
    }

    private static Task<string> Active(BrowserPage opened) => opened.Page.EvaluateAsync<string>(
        "() => document.getElementById(document.activeElement.getAttribute('aria-activedescendant'))?.textContent ?? ''");

    private async Task<BrowserPage> Open(int width = 1280) => await chromium.Open((await chromium.Site).At(Page), width);
}
