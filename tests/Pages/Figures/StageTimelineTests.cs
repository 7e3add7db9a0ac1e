// Weeks stand where they should, and an end that nobody has given is open.
using HoSite.Content.Records;
using HoSite.Pages.Figures;
using HoSite.Theme.Models;
using Xunit;

namespace HoSite.Tests.Pages.Figures;

public sealed class StageTimelineTests
{
    private static readonly StageWindow[] Windows = [new(0, 4), new(4, 8), new(8, 26), new(26, null)];

    [Fact]
    public void Marks_stand_where_stages_begin_and_end_and_an_open_end_has_room()
    {
        var scale = StageTimelines.Scale(Windows)!;

        Assert.Equal([0, 4, 8, 26], scale.Ticks);
        Assert.Equal((0, 35.1), (scale.Low, Math.Round(scale.High, 6)));
        Assert.Equal(6 + (88 * 26 / 35.1), scale.At(26), 2);
    }

    [Fact]
    public void Bars_meet_where_stages_meet()
    {
        var scale = StageTimelines.Scale(Windows)!;
        var bars = Windows.Select(window => StageTimelines.Bar(window, scale)!).ToList();

        Assert.Equal(bars.Skip(1).Select(bar => bar.From), bars.SkipLast(1).Select(bar => bar.To));
        Assert.Equal(bars[1].Width, bars[0].Width, 1);
        Assert.True(bars[^1] is { To: 100, GoesOnRight: true, GoesOnLeft: false });
    }

    [Fact]
    public void Without_weeks_nothing_is_drawn()
    {
        var scale = StageTimelines.Scale(Windows)!;

        Assert.Null(StageTimelines.Bar(null, scale));
        Assert.Null(StageTimelines.Bar(new(null, null), scale));
        Assert.Null(StageTimelines.Scale([new(0, 4)]));
        Assert.Equal("no weeks given", StageTimelines.When(null));
    }

    [Fact]
    public void A_closed_scale_ends_at_its_last_week_and_near_marks_give_way()
    {
        var scale = StageTimelines.Scale([new(0, 1), new(1, 100), new(null, 52)])!;

        Assert.Equal(100, scale.High);
        Assert.Equal([0, 52, 100], scale.Ticks);
        Assert.Equal(new PlotRange(0, scale.At(52), true, false), StageTimelines.Bar(new(null, 52), scale));
    }
}
