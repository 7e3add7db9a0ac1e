// What is cheap enough to ask of every single page, since one long word or one stray address is on one page only.
using HoSite.Output;
using Xunit;

namespace HoSite.Tests.Browser;

public class EveryPageTests(Chromium chromium)
{
    [Fact]
    public async Task No_page_scrolls_sideways_on_a_narrow_screen_says_anything_or_asks_another_origin()
    {
        var site = await chromium.Site;
        await using var page = await chromium.Open(site.Root, width: 320);
        var wide = new List<string>();
        foreach (var file in RealSite.PublishedAt("/some/project/").Files.Where(file => file.Role is OutputRole.Page or OutputRole.Index or OutputRole.Print or OutputRole.NotFound))
        {
            await page.Go(site.At(RealSite.AddressOf(file)));
            if (await page.SidewaysScroll() is var pixels and > 0)
            {
                wide.Add($"{file.Path} is {pixels} px wider than 320 px");
            }
        }

        Assert.Empty(wide);
        Assert.Empty(page.Noise);
    }
}
