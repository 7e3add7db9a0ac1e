// Pictures of pages for a person to look at, made only when they are asked for.
using HoSite.Tests.Architecture;
using Microsoft.Playwright;

namespace HoSite.Tests.Browser;

/// <summary>Takes pictures into <c>artifacts/screenshots/</c>, which is no part of the repository.</summary>
internal static class Screenshots
{
    /// <summary>Takes one, of the whole page, when <c>HOSITE_SCREENSHOTS</c> is set.</summary>
    public static async Task Take(IPage page, string name)
    {
        if (!string.IsNullOrEmpty(Environment.GetEnvironmentVariable("HOSITE_SCREENSHOTS")))
        {
            await page.ScreenshotAsync(new PageScreenshotOptions { Path = Checkout.At("artifacts", "screenshots", name + ".png"), FullPage = true });
        }
    }
}
