// The scale that all rows of a figure share.
namespace HoSite.Theme.Models;

/// <summary>A scale, its positions in percent of the figure's width.</summary>
/// <param name="Description">The scale in words.</param>
/// <param name="Ticks">Its marks, from left to right.</param>
public sealed record PlotAxis(string Description, IReadOnlyList<PlotTick> Ticks)
{
    /// <summary>Where the line of no effect stands; null where the scale has none.</summary>
    public double? NoEffect { get; init; }

    /// <summary>What the left end means, or null.</summary>
    public string? LeftEnd { get; init; }

    /// <summary>What the right end means, or null.</summary>
    public string? RightEnd { get; init; }
}
