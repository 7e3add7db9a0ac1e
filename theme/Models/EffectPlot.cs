// Results that can be read on one scale, drawn one below the other.
namespace HoSite.Theme.Models;

/// <summary>A plot of effects: estimate and range of each claim.</summary>
/// <param name="Title">What is measured by this scale.</param>
/// <param name="Conclusion">What to conclude, in one or two sentences.</param>
/// <param name="Axis">The scale.</param>
/// <param name="Rows">A row a claim.</param>
public sealed record EffectPlot(string Title, string Conclusion, PlotAxis Axis, IReadOnlyList<EffectPlotRow> Rows);
