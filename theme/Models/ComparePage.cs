// Treatments × stages: a line per outcome in each cell, gaps said.
namespace HoSite.Theme.Models;

/// <summary>The comparison matrix, whole or for one cause.</summary>
public sealed record ComparePage(PageFrame Frame, string Summary) : PageView(Frame)
{
    /// <summary>Column heads.</summary>
    public IReadOnlyList<Link> Stages { get; init; } = [];

    /// <summary>Rows, grouped by type of treatment.</summary>
    public IReadOnlyList<CompareGroup> Groups { get; init; } = [];

    /// <summary>The same matrix for one cause each.</summary>
    public IReadOnlyList<Link> Causes { get; init; } = [];
}

/// <summary>Treatments of one type.</summary>
public sealed record CompareGroup(string Title, IReadOnlyList<CompareRow> Rows);

/// <summary>One treatment across the stages.</summary>
/// <param name="Treatment">The treatment.</param>
/// <param name="Cells">One a stage.</param>
/// <param name="Harms">Harms that hold at any stage.</param>
public sealed record CompareRow(Link Treatment, IReadOnlyList<CompareCell> Cells, IReadOnlyList<CompareLine> Harms);

/// <summary>A cell; without lines it says "nothing in the evidence held".</summary>
/// <param name="Id">Anchor of the cell.</param>
/// <param name="Lines">A line an outcome; verdicts are never merged.</param>
public sealed record CompareCell(string Id, IReadOnlyList<CompareLine> Lines);

/// <summary>What a treatment does to one outcome at a stage.</summary>
public sealed record CompareLine(Link Outcome, string Verdict, string VerdictKind, Chip? Chip, int Claims);
