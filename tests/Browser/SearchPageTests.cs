// The page of results: everything it shows stands in its address, and without script, or without an answer, the A to Z remains.
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Xunit;

namespace HoSite.Tests.Browser;

public class SearchPageTests(Chromium chromium)
{
    private const string Field = "#s-search-page";

    [Fact]
    public async Task An_address_is_a_question_and_the_way_back_leads_through_the_answers()
    {
        await using var opened = await Open("?q=steroid");
        var page = opened.Page;
        await Expect(page.Locator(".results h2")).ToContainTextAsync("results for “steroid”");
        Assert.StartsWith("steroid – ", await page.TitleAsync(), StringComparison.Ordinal);
        await Expect(page.Locator(".hits mark").First).ToBeVisibleAsync();

        await page.Locator(".facets a", new() { HasText = "claim" }).ClickAsync();
        await Assertions.Expect(page).ToHaveURLAsync(new Regex(@"/search/\?q=steroid&kind=claim$"));
        await Expect(page.Locator(".facets [aria-current]")).ToContainTextAsync("claim");
        await Expect(page.Locator(".hits .kind").First).ToContainTextAsync("claim");
        Assert.All(await page.Locator(".hits .kind").AllTextContentsAsync(), kind => Assert.StartsWith("claim", kind, StringComparison.Ordinal));
        await Expect(page.Locator(".facets [aria-current]")).ToBeFocusedAsync();

        await page.Locator(Field).FillAsync("prednisolone");
        await Assertions.Expect(page).ToHaveURLAsync(new Regex(@"/search/\?q=prednisolone$"));
        await page.Locator(Field).PressAsync("Enter");
        await Expect(page.Locator(".results h2")).ToContainTextAsync("“prednisolone”");

        await page.GoBackAsync();
        await Assertions.Expect(page).ToHaveURLAsync(new Regex(@"/search/\?q=steroid$"));
        await Expect(page.Locator(Field)).ToHaveValueAsync("steroid");
        await Expect(page.Locator(".results h2")).ToContainTextAsync("“steroid”");
        Assert.Empty(opened.Noise);
    }

    [Fact]
    public async Task A_correction_is_said_and_can_be_refused()
    {
        await using var opened = await Open("?q=heterotropic+ossifcation");
        var page = opened.Page;
        await Expect(page.Locator(".results p").First).ToContainTextAsync("Showing results for heterotopic ossification.");

        await page.GetByRole(AriaRole.Link, new() { Name = "Search for exactly “heterotropic ossifcation”" }).ClickAsync();
        await Assertions.Expect(page).ToHaveURLAsync(new Regex(@"/search/\?q=heterotropic\+ossifcation&exact=1$"));
        await Expect(page.GetByText("Showing results for")).ToHaveCountAsync(0);
        await page.GoBackAsync();
        await Expect(page.Locator(".results p").First).ToContainTextAsync("Showing results for");
    }

    [Fact]
    public async Task More_results_are_shown_when_they_are_asked_for()
    {
        await using var opened = await Open("?q=bone");
        var hits = opened.Page.Locator(".hits li");
        await Expect(opened.Page.GetByRole(AriaRole.Button, new() { Name = "Show 10 more" })).ToBeVisibleAsync();
        var before = await hits.CountAsync();
        await opened.Page.GetByRole(AriaRole.Button, new() { Name = "Show 10 more" }).ClickAsync();

        await Expect(hits).ToHaveCountAsync(before + 10);
        await Expect(hits.Nth(before).Locator("a")).ToBeFocusedAsync();
    }

    [Theory]
    [InlineData("?q=xqzwvkj", "Nothing found for “xqzwvkj”.")]
    [InlineData("?q=zoledronate", "No page on zoledronate.")]
    [InlineData("?q=indomethcn", "Nothing here is called “indomethcn”. Did you mean:")]
    public async Task What_is_not_found_is_said_with_a_way_on(string query, string said)
    {
        await using var opened = await Open(query);

        await Expect(opened.Page.Locator(".results p").First).ToHaveTextAsync(said);
        await Expect(opened.Page.Locator(".results ul a").First).ToHaveAttributeAsync("href", query.Contains("indom", StringComparison.Ordinal) ? new System.Text.RegularExpressions.Regex("q=indom") : new("#s-names"));
        await Expect(opened.Page.Locator("#letter-a")).ToBeAttachedAsync();
        Assert.Empty(opened.Noise);
    }

    [Fact]
    public async Task A_failed_fetch_is_said_above_the_letters()
    {
        await using var opened = await Open("");
        await opened.Page.RouteAsync("**/names.*.txt", route => route.AbortAsync());
        await opened.Go((await chromium.Site).At("search/?q=bone"));

        await Expect(opened.Page.Locator(".results p").First).ToHaveTextAsync("The search could not be loaded.");
        await Expect(opened.Page.Locator(".results a[href='#s-names']")).ToBeVisibleAsync();
        await Expect(opened.Page.Locator(".letters")).ToBeVisibleAsync();
    }

    [Theory]
    [InlineData("?q=steroid")]
    [InlineData("?q=heterotropic+ossifcation")]
    [InlineData("?q=xqzwvkj")]
    [InlineData("?q=indomethcn")]
    public async Task Results_are_accessible_and_stay_inside(string query)
    {
        await using var opened = await Open(query);
        await Expect(opened.Page.Locator("body > [role=status]")).ToContainTextAsync("result");
        var found = new List<string>();
        foreach (var theme in new[] { ColorScheme.Light, ColorScheme.Dark })
        {
            foreach (var width in new[] { 320, 1280 })
            {
                await opened.Show(theme, width);
                await Screenshots.Take(opened.Page, $"search-page-{query[3..8]}-{theme}-{width}".ToLowerInvariant());
                found.AddRange((await opened.AccessibilityViolations()).Select(violation => $"{theme}, {width} px: {violation}"));
                Assert.Equal(0, await opened.SidewaysScroll());
            }
        }

        Assert.Empty(found);
        Assert.Empty(await KeyboardWalk.Faults(opened.Page));
    }

    [Fact]
    public async Task An_address_that_does_not_exist_is_given_the_nearest_names()
    {
        await using var opened = await chromium.Open((await chromium.Site).At("treatments/indometacn/"));
        await Expect(opened.Page.Locator(".near a")).ToHaveTextAsync(["Indometacin"]);
        Assert.EndsWith("/some/project/treatments/indomethacin/", await opened.Page.Locator(".near a").EvaluateAsync<string>("link => link.href"), StringComparison.Ordinal);
        Assert.Empty(await opened.AccessibilityViolations());

        await opened.Go((await chromium.Site).At("treatments/zoledronate"));
        await Expect(opened.Page.Locator(".near h2")).ToHaveTextAsync("No page on zoledronate.");
        await Expect(opened.Page.Locator(".near a")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task A_letter_is_where_its_link_leads_below_the_answers_too()
    {
        await using var opened = await Open("?q=bone");
        await Expect(opened.Page.Locator(".hits li").First).ToBeVisibleAsync();
        await opened.Page.EmulateMediaAsync(new() { ReducedMotion = ReducedMotion.Reduce });
        await opened.Page.Locator(".letters a", new() { HasText = "M" }).ClickAsync();

        await Expect(opened.Page.Locator("#letter-m")).ToBeInViewportAsync();
    }

    [Fact]
    public async Task Without_script_a_question_is_answered_with_every_letter()
    {
        await using var opened = await chromium.Open((await chromium.Site).At("search/?q=bone"), script: false);

        await Expect(opened.Page.Locator("#letter-a")).ToBeVisibleAsync();
        Assert.Equal(0, await opened.Page.Locator(".results").CountAsync());
    }

    private static ILocatorAssertions Expect(ILocator locator) => Assertions.Expect(locator);

    private async Task<BrowserPage> Open(string query) => await chromium.Open((await chromium.Site).At("search/" + query));
}
