// A treatment in the matrix, with the harms that no stage bounds.
namespace HoSite.Theme.Models;

/// <summary>One treatment across the stages.</summary>
/// <param name="Treatment">The treatment.</param>
/// <param name="EffectsHref">Where its page says what studies found.</param>
/// <param name="HarmsHref">Where its page says what it can harm.</param>
/// <param name="Cells">One a stage.</param>
/// <param name="Harms">Harms that hold at any stage.</param>
public sealed record CompareRow(
    Link Treatment, string EffectsHref, string HarmsHref, IReadOnlyList<CompareCell> Cells, IReadOnlyList<CompareLine> Harms);
