// When each stage is, on one scale of weeks; ends that nobody has given are drawn open.
using HoSite.Content;
using HoSite.Content.Records;
using HoSite.Theme.Models;

namespace HoSite.Pages.Figures;

/// <summary>Builds the timeline of stages.</summary>
public static class StageTimelines
{
    // How far the scale goes on behind the last week that is given, so that an open end can be seen.
    private const double Beyond = 1.35;

    // Marks nearer than this, in percent of the width, would run into each other.
    private const double Nearest = 8;

    /// <summary>The timeline as a page sees it, or null when fewer than two stages give weeks.</summary>
    public static StageTimeline? Of(PageScope scope)
    {
        var stages = scope.Knowledge.Of<Stage>(Kind.Stage).ToList();
        return Scale([.. stages.Select(stage => stage.Window).OfType<StageWindow>()]) is { } scale
            ? new StageTimeline(
                Conclusion(stages, stages.FirstOrDefault(stage => ReferenceEquals(stage, scope.Record))),
                new PlotAxis($"Weeks from the cause, up to week {scale.Drawn()[^1].Label}", scale.Drawn()),
                [.. stages.Select(stage => new StageTimelineRow(scope.Link(stage), When(stage.Window), Bar(stage.Window, scale)))])
            : null;
    }

    /// <summary>The scale of weeks, marked where stages begin and end; null when fewer than two have weeks.</summary>
    public static PlotScale? Scale(IReadOnlyList<StageWindow> windows)
    {
        var weeks = windows
            .SelectMany(window => new[] { window.FromWeeks, window.ToWeeks })
            .OfType<decimal>()
            .Select(week => (double)week)
            .Distinct()
            .Order()
            .ToList();
        if (windows.Count(window => window.FromWeeks is not null || window.ToWeeks is not null) < 2 || weeks.Count < 2)
        {
            return null;
        }

        var (low, last) = (Math.Min(weeks[0], 0), weeks[^1]);
        var isOpen = windows.Any(window => window.ToWeeks is null);
        var scale = new PlotScale(low, isOpen ? low + ((last - low) * Beyond) : last, [], IsLogarithmic: false);
        return scale with { Ticks = Apart(weeks, scale) };
    }

    /// <summary>A stage on the scale, or null without weeks.</summary>
    public static PlotRange? Bar(StageWindow? window, PlotScale scale) => window is null or { FromWeeks: null, ToWeeks: null }
        ? null
        : new PlotRange(
            window.FromWeeks is { } from ? scale.At((double)from) : 0,
            window.ToWeeks is { } to ? scale.At((double)to) : 100,
            window.FromWeeks is null,
            window.ToWeeks is null);

    /// <summary>Weeks in words.</summary>
    public static string When(StageWindow? window) => (window?.FromWeeks, window?.ToWeeks) switch
    {
        ({ } from, { } to) => $"week {Wording.Number(from)} to week {Wording.Number(to)}",
        ({ } from, null) => $"from week {Wording.Number(from)} on",
        (null, { } to) => $"up to week {Wording.Number(to)}",
        _ => "no weeks given",
    };

    private static string Conclusion(IReadOnlyList<Stage> stages, Stage? current)
    {
        var given = stages.Where(stage => stage.Window is { FromWeeks: not null } or { ToWeeks: not null }).ToList();
        var whole = $"Counted from the cause, {Begins(given[0])}, and {Begins(given[^1])}{(given[^1].Window!.ToWeeks is null ? " with no end given" : "")}.";
        return current is null ? whole : $"{ShortNames.Of(current)}: {When(current.Window)}. {whole}";
    }

    private static string Begins(Stage stage) => stage.Window switch
    {
        { FromWeeks: { } from } => $"“{ShortNames.Of(stage)}” begins in week {Wording.Number(from)}",
        _ => $"“{ShortNames.Of(stage)}” lasts up to week {Wording.Number(stage.Window!.ToWeeks!.Value)}",
    };

    private static List<double> Apart(List<double> weeks, PlotScale scale)
    {
        var kept = new List<double>();
        foreach (var week in weeks.Where(week => kept.Count == 0 || scale.At(week) - scale.At(kept[^1]) >= Nearest))
        {
            kept.Add(week);
        }

        return kept;
    }
}
