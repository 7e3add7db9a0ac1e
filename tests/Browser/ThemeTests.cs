// Accessibility of every kind of page in one theme; a class for each theme, so that the two run side by side.
using Microsoft.Playwright;
using Xunit;

namespace HoSite.Tests.Browser;

public abstract class ThemeTests(Chromium chromium, ColorScheme theme)
{
    public static TheoryData<string, int> Pages
        => [.. RealSite.OneOfEveryKind().Keys.SelectMany(kind => new[] { (kind, 320), (kind, 1280) })];

    [Theory]
    [MemberData(nameof(Pages), DisableDiscoveryEnumeration = true)]
    public async Task Axe_finds_nothing(string kind, int width)
    {
        var site = await chromium.Site;
        await using var page = await chromium.Open(site.At(RealSite.OneOfEveryKind()[kind]), width, theme);
        await Screenshots.Take(page.Page, $"{kind}-{theme}-{width}".ToLowerInvariant());

        Assert.Empty(await page.AccessibilityViolations());
    }
}
