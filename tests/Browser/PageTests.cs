// What every kind of page does in a browser, beside being accessible: by keyboard, without script, in a reader's own
// colours and sizes.
using Microsoft.Playwright;
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
    public async Task Every_stop_of_the_keyboard_is_seen_and_none_is_a_trap(string kind)
    {
        await using var page = await Open(kind);

        Assert.Empty(await KeyboardWalk.Faults(page.Page));
        Assert.Empty(page.Noise);
    }

    [Theory]
    [MemberData(nameof(Kinds), DisableDiscoveryEnumeration = true)]
    public async Task No_text_is_lost_when_it_is_spaced_or_doubled(string kind)
    {
        await using var page = await Open(kind);
        var doubled = await TextRoom.LostWhenDoubled(page.Page);
        await page.Show(ColorScheme.Light, 320);

        Assert.Empty(doubled.Select(lost => "doubled: " + lost).Concat((await TextRoom.LostWhenSpaced(page.Page)).Select(lost => "spaced: " + lost)));
    }

    [Theory]
    [MemberData(nameof(Kinds), DisableDiscoveryEnumeration = true)]
    public async Task Nothing_moves_while_it_loads_and_forced_colours_take_nothing_away(string kind)
    {
        await using var page = await Open(kind);

        Assert.Equal(0, await page.LayoutShift());
        Assert.Empty(await ForcedColours.Faults(page));
        Assert.Empty(page.Noise);
    }

    [Fact]
    public async Task No_frame_is_white_in_the_dark_however_late_the_stylesheet()
    {
        await using var host = await StaticHost.Start(RealSite.PublishedAt("/"), "/", TimeSpan.FromSeconds(1));
        await using var page = await chromium.Open(host.At("robots.txt"));

        Assert.All(await FirstPaint.Frames(page, host.Root), brightness => Assert.InRange(brightness, 0, 100));
    }

    private async Task<BrowserPage> Open(string kind, bool script = true)
        => await chromium.Open((await chromium.Site).At(RealSite.OneOfEveryKind()[kind]), script: script);
}
