// Anything that a search can lead to, whatever record it comes from: the rest of the search knows no records.
using HoSite.Content;

namespace HoSite.Search;

/// <summary>A page, claim, reference or term, ready to be indexed.</summary>
internal sealed record SearchDocument
{
    /// <summary>Its kind.</summary>
    public required Kind Kind { get; init; }

    /// <summary>What tells its address from those of its kind: its slug or id.</summary>
    public required string Slug { get; init; }

    /// <summary>What a result calls it.</summary>
    public required string Title { get; init; }

    /// <summary>Its other names.</summary>
    public IReadOnlyList<SearchName> Names { get; init; } = [];

    /// <summary>Words by which alone it is found whole, such as a DOI; they have no spelling.</summary>
    public IReadOnlyList<string> Identifiers { get; init; } = [];

    /// <summary>Its parts; the first is its beginning.</summary>
    public required IReadOnlyList<SearchSection> Sections { get; init; }

    /// <summary>Whether a reader is harmed when another is shown in its place without a word: something that people take.</summary>
    public bool IsGuarded { get; init; }
}
