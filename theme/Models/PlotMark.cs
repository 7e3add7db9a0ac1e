// One result on a scale: an estimate and, where the claim gives it, its range.
namespace HoSite.Theme.Models;

/// <summary>An estimate drawn on a scale; positions are in percent of the figure's width.</summary>
/// <param name="At">The estimate.</param>
/// <param name="Reading">What the drawing shows, in words.</param>
public sealed record PlotMark(double At, string Reading)
{
    /// <summary>The range, or null where none is given: then none is drawn.</summary>
    public PlotRange? Range { get; init; }

    /// <summary>Where the line of no effect stands; null where the scale has none.</summary>
    public double? NoEffect { get; init; }
}
