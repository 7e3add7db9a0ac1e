// Treatments × stages: a line per outcome in each cell, gaps said.
namespace HoSite.Theme.Models;

/// <summary>The comparison matrix, whole or for one cause, site or meaning of the question.</summary>
public sealed record ComparePage(PageFrame Frame, string Summary) : PageView(Frame)
{
    /// <summary>Column heads.</summary>
    public IReadOnlyList<CompareColumn> Stages { get; init; } = [];

    /// <summary>Rows, grouped by type of treatment.</summary>
    public IReadOnlyList<CompareGroup> Groups { get; init; } = [];

    /// <summary>The same matrix, narrower.</summary>
    public IReadOnlyList<CompareFilter> Filters { get; init; } = [];

    /// <summary>Treatments that this matrix has no row for, because nothing is held.</summary>
    public IReadOnlyList<Link> LeftOut { get; init; } = [];

    /// <summary>The explorer, or null.</summary>
    public Link? Explore { get; init; }

    /// <summary>How much is held at each place of the matrix, or null when it holds nothing.</summary>
    public EvidenceMap? Map { get; init; }
}
