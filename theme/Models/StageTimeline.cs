// When each stage is, on one scale of weeks.
namespace HoSite.Theme.Models;

/// <summary>The stages in time.</summary>
/// <param name="Conclusion">What to conclude.</param>
/// <param name="Axis">The scale.</param>
/// <param name="Rows">A row a stage.</param>
public sealed record StageTimeline(string Conclusion, PlotAxis Axis, IReadOnlyList<StageTimelineRow> Rows);
