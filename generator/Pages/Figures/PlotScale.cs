// Where a number stands in a figure. Positions are percents of its width, so that a figure fits any screen while its
// words keep their size.
using System.Globalization;
using HoSite.Theme.Models;

namespace HoSite.Pages.Figures;

/// <summary>A scale with its ends and marks, even or logarithmic.</summary>
/// <param name="Low">The number at its left end.</param>
/// <param name="High">The number at its right end.</param>
/// <param name="Ticks">The numbers it marks.</param>
/// <param name="IsLogarithmic">Whether equal steps multiply.</param>
public sealed record PlotScale(double Low, double High, IReadOnlyList<double> Ticks, bool IsLogarithmic)
{
    /// <summary>Room at either end, in percent, so that no mark or word is cut off.</summary>
    public const double Margin = 6;

    /// <summary>Position of a number, in percent of the width; numbers beyond an end stand at it.</summary>
    public double At(double value) => Math.Round(Margin + ((100 - (2 * Margin)) * Math.Clamp(Share(value), 0, 1)), 2);

    /// <summary>A range on the scale; it says where it goes on beyond an end.</summary>
    public PlotRange Range(double from, double to) => new(
        from < Low ? 0 : At(from), to > High ? 100 : At(to), from < Low, to > High);

    /// <summary>The marks as they are drawn.</summary>
    /// <param name="unit">What follows each number, such as "%".</param>
    public IReadOnlyList<PlotTick> Drawn(string unit = "") => [.. Ticks.Select(tick => new PlotTick(At(tick), Label(tick) + unit))];

    private double Share(double value)
    {
        if (!IsLogarithmic)
        {
            return (value - Low) / (High - Low);
        }

        return value <= 0 ? 0 : (Math.Log(value) - Math.Log(Low)) / (Math.Log(High) - Math.Log(Low));
    }

    private static string Label(double tick) => tick.ToString("#,0.###############", CultureInfo.InvariantCulture).Replace('-', '−');
}
