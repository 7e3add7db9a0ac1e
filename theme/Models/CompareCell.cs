// Where a treatment and a stage meet; it has an anchor, so that it can be linked.
namespace HoSite.Theme.Models;

/// <summary>A cell; without lines it says "nothing in the evidence held".</summary>
/// <param name="Id">Anchor of the cell.</param>
/// <param name="Lines">A line an outcome; verdicts are never merged.</param>
public sealed record CompareCell(string Id, IReadOnlyList<CompareLine> Lines);
