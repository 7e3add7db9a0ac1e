// Accessibility of every kind of page, in both themes, on a narrow and a wide screen.
using Microsoft.Playwright;
using Xunit;

namespace HoSite.Tests.Browser;

public class AccessibilityTests(Chromium chromium)
{
    public static TheoryData<string> Kinds => [.. RealSite.OneOfEveryKind().Keys];

    [Theory]
    [MemberData(nameof(Kinds), DisableDiscoveryEnumeration = true)]
    public async Task Axe_finds_nothing(string kind)
    {
        await using var page = await chromium.Open((await chromium.Site).At(RealSite.OneOfEveryKind()[kind]));
        var found = new List<string>();
        foreach (var theme in new[] { ColorScheme.Light, ColorScheme.Dark })
        {
            foreach (var width in new[] { 320, 1280 })
            {
                await page.Show(theme, width);
                await Screenshots.Take(page.Page, $"{kind}-{theme}-{width}".ToLowerInvariant());
                found.AddRange((await page.AccessibilityViolations()).Select(violation => $"{theme}, {width} px: {violation}"));
            }
        }

        Assert.Empty(found);
    }
}
