// The choice of colours: kept from page to page, seen from the first paint on, and asked for by nobody without script.
using Microsoft.Playwright;
using Xunit;

namespace HoSite.Tests.Browser;

public class SchemeTests(Chromium chromium)
{
    private const string Background = "() => getComputedStyle(document.body).backgroundColor";

    [Fact]
    public async Task A_choice_by_keyboard_shows_at_once_and_is_kept_until_it_is_taken_back()
    {
        var site = await chromium.Site;
        await using var opened = await chromium.Open(site.Root);
        var page = opened.Page;
        await opened.Show(ColorScheme.Light, 1280);
        var light = await page.EvaluateAsync<string>(Background);
        await Radio(page, "As my device").FocusAsync();
        await page.Keyboard.PressAsync("ArrowRight");
        await page.Keyboard.PressAsync("ArrowRight");
        await Assertions.Expect(Radio(page, "Dark")).ToBeCheckedAsync();
        Assert.NotEqual(light, await page.EvaluateAsync<string>(Background));

        await opened.Go(site.At(RealSite.OneOfEveryKind()["treatment"]));
        Assert.Equal("dark", await page.EvaluateAsync<string>("() => document.documentElement.dataset.scheme"));
        Assert.NotEqual(light, await page.EvaluateAsync<string>(Background));
        await Assertions.Expect(Radio(page, "Dark")).ToBeCheckedAsync();

        await Radio(page, "As my device").CheckAsync();
        Assert.Equal(light, await page.EvaluateAsync<string>(Background));
        Assert.Equal(0, await page.EvaluateAsync<int>("() => localStorage.length"));
        Assert.Empty(opened.Noise);
    }

    [Fact]
    public async Task A_choice_beats_the_device_both_ways_but_not_paper()
    {
        await using var opened = await chromium.Open((await chromium.Site).Root);
        await opened.Show(ColorScheme.Dark, 1280);
        var dark = await opened.Page.EvaluateAsync<string>(Background);
        await Radio(opened.Page, "Light").CheckAsync();
        var light = await opened.Page.EvaluateAsync<string>(Background);
        Assert.NotEqual(dark, light);

        await Radio(opened.Page, "Dark").CheckAsync();
        Assert.Equal(dark, await opened.Page.EvaluateAsync<string>(Background));
        await opened.Page.EmulateMediaAsync(new() { Media = Media.Print });
        Assert.Equal(light, await opened.Page.EvaluateAsync<string>(Background));
    }

    // Nothing is painted before the head's stylesheet and its one blocking script are there; so what a first paint can
    // show is what holds when the browser has read the head. The mark is set before the first element of the body exists.
    [Fact]
    public async Task The_choice_is_set_before_there_is_anything_to_paint()
    {
        var site = await chromium.Site;
        await using var opened = await chromium.Open(site.Root);
        await Radio(opened.Page, "Dark").CheckAsync();
        await opened.Page.AddInitScriptAsync(
            """
            new MutationObserver((_, observer) => {
              if (document.body) {
                window.schemeAtBody = document.documentElement.dataset.scheme;
                window.metaAtBody = document.querySelector('meta[name=color-scheme]').content;
                observer.disconnect();
              }
            }).observe(document, { childList: true, subtree: true });
            """);
        await opened.Go(site.Root);

        Assert.Equal("dark", await opened.Page.EvaluateAsync<string>("() => window.schemeAtBody"));
        Assert.Equal("dark", await opened.Page.EvaluateAsync<string>("() => window.metaAtBody"));
    }

    [Fact]
    public async Task Another_project_of_the_same_host_is_left_alone()
    {
        await using var opened = await chromium.Open((await chromium.Site).Root);
        await Radio(opened.Page, "Dark").CheckAsync();

        Assert.StartsWith("/some/project/ ", await opened.Page.EvaluateAsync<string>("() => localStorage.key(0)"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Refused_storage_breaks_nothing()
    {
        var site = await chromium.Site;
        await using var opened = await chromium.Open(site.Root);
        await opened.Page.AddInitScriptAsync("Object.defineProperty(window, 'localStorage', { get() { throw new Error('refused'); } });");
        await opened.Go(site.Root);
        await Radio(opened.Page, "Dark").CheckAsync();

        Assert.Equal("dark", await opened.Page.EvaluateAsync<string>("() => document.documentElement.dataset.scheme"));
        Assert.Empty(opened.Noise);
    }

    [Fact]
    public async Task Without_script_nothing_is_offered()
    {
        await using var opened = await chromium.Open((await chromium.Site).Root, script: false);

        Assert.Equal(0, await opened.Page.Locator(".scheme-chooser, input[type=radio]").CountAsync());
    }

    private static ILocator Radio(IPage page, string name) => page.Locator(".scheme-chooser").GetByLabel(name);
}
