// A stage on the scale of weeks.
namespace HoSite.Theme.Models;

/// <summary>One stage in time.</summary>
/// <param name="Stage">The stage; current on its own page.</param>
/// <param name="When">Its weeks in words.</param>
/// <param name="Bar">Its weeks on the scale, or null when none are given.</param>
public sealed record StageTimelineRow(Link Stage, string When, PlotRange? Bar);
