// What every kind of page does in a browser, beside being accessible: by keyboard, without script, on paper.
using Xunit;

namespace HoSite.Tests.Browser;

public class PageTests(Chromium chromium)
{
    public static TheoryData<string> Kinds => [.. RealSite.OneOfEveryKind().Keys];

    [Theory]
    [MemberData(nameof(Kinds), DisableDiscoveryEnumeration = true)]
    public async Task The_first_stop_of_Tab_skips_to_the_main_part(string kind)
    {
        await using var page = await Open(kind);

        Assert.Null(await page.SkipLinkFault());
    }

    [Theory]
    [MemberData(nameof(Kinds), DisableDiscoveryEnumeration = true)]
    public async Task The_text_is_the_same_without_script(string kind)
    {
        await using var with = await Open(kind);
        await using var without = await Open(kind, script: false);

        Assert.Equal(await with.MainText(), await without.MainText());
    }

    [Theory]
    [MemberData(nameof(Kinds), DisableDiscoveryEnumeration = true)]
    public async Task It_prints(string kind)
    {
        await using var page = await Open(kind);

        Assert.StartsWith("%PDF-", System.Text.Encoding.Latin1.GetString(await page.Print()), StringComparison.Ordinal);
    }

    private async Task<BrowserPage> Open(string kind, bool script = true)
        => await chromium.Open((await chromium.Site).At(RealSite.OneOfEveryKind()[kind]), script: script);
}
