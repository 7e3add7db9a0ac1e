// A mark on the scale of a figure.
namespace HoSite.Theme.Models;

/// <summary>A labelled mark.</summary>
/// <param name="At">Where it stands, in percent of the figure's width.</param>
/// <param name="Label">What stands below it.</param>
public sealed record PlotTick(double At, string Label);
