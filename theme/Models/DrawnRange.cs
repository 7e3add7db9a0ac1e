// A stretch on a scale and how it is drawn.
namespace HoSite.Theme.Models;

/// <summary>A stretch to draw.</summary>
/// <param name="Range">Where it stands.</param>
/// <param name="Kind">Its class: the range of an estimate or the bar of a stage.</param>
public sealed record DrawnRange(PlotRange Range, string Kind);
