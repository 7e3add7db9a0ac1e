// A claim in a plot of effects.
namespace HoSite.Theme.Models;

/// <summary>One claim on the scale.</summary>
/// <param name="Claim">The claim; null on its own page, where the page's table holds its numbers.</param>
/// <param name="Numbers">Its numbers in words.</param>
/// <param name="Mark">Estimate and range.</param>
public sealed record EffectPlotRow(Link? Claim, string Numbers, PlotMark Mark);
