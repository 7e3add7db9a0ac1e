// One source: what it is, where to read it, what it is used for.
namespace HoSite.Theme.Models;

/// <summary>A reference page.</summary>
public sealed record ReferencePage(PageFrame Frame) : PageView(Frame)
{
    /// <summary>Vancouver citation.</summary>
    public required Html Citation { get; init; }

    /// <summary>Design in words.</summary>
    public required string Design { get; init; }

    /// <summary>DOI first, PMID second, PMCID third, other addresses last.</summary>
    public IReadOnlyList<Link> Addresses { get; init; } = [];

    /// <summary>Fields not yet checked against the record, in words.</summary>
    public string? Unchecked { get; init; }

    /// <summary>A remark, or null.</summary>
    public string? Note { get; init; }

    /// <summary>Bibliographic fields, as name and value.</summary>
    public IReadOnlyList<NumberRow> Fields { get; init; } = [];

    /// <summary>Its Oxford levels in words, one for each question that claims ask of it.</summary>
    public IReadOnlyList<string> Levels { get; init; } = [];

    /// <summary>How to cite it, in every form.</summary>
    public IReadOnlyList<CitationForm> Citations { get; init; } = [];

    /// <summary>Claims that cite it.</summary>
    public IReadOnlyList<CitingClaim> Claims { get; init; } = [];

    /// <summary>Pages that cite it.</summary>
    public IReadOnlyList<Link> CitedOn { get; init; } = [];

    /// <summary>How it was made.</summary>
    public required Review Review { get; init; }
}
