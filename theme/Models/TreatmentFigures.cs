// The pictures of a treatment's numbers, which stand above its tables.
namespace HoSite.Theme.Models;

/// <summary>Figures of a treatment's effects or harms.</summary>
/// <param name="Counts">The first claim that counts people in both arms, or null.</param>
/// <param name="Plots">Estimates with their ranges, a plot for each scale.</param>
public sealed record TreatmentFigures(IconFigure? Counts, IReadOnlyList<EffectPlot> Plots)
{
    /// <summary>No figure.</summary>
    public static TreatmentFigures None { get; } = new(null, []);
}
