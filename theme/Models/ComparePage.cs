// Treatments × stages: a line per outcome in each cell, gaps said.
namespace HoSite.Theme.Models;

/// <summary>The comparison matrix, whole or for one cause.</summary>
public sealed record ComparePage(PageFrame Frame, string Summary) : PageView(Frame)
{
    /// <summary>Column heads.</summary>
    public IReadOnlyList<Link> Stages { get; init; } = [];

    /// <summary>Rows, grouped by type of treatment.</summary>
    public IReadOnlyList<CompareGroup> Groups { get; init; } = [];

    /// <summary>How much is held at each place of the matrix, or null when it holds nothing.</summary>
    public EvidenceMap? Map { get; init; }

    /// <summary>The same matrix for one cause each.</summary>
    public IReadOnlyList<Link> Causes { get; init; } = [];
}
