// One source as a page cites it.
using HoSite.Content.Markdown.Pieces;
using HoSite.Content.Records;

namespace HoSite.Prose;

/// <summary>A reference with its number on one page.</summary>
/// <param name="Reference">The source.</param>
/// <param name="Number">In order of first use, from 1.</param>
public sealed record CitedReference(Reference Reference, int Number)
{
    private readonly List<CitationUse> _uses = [];

    /// <summary>Its anchor in the list of references.</summary>
    public string Anchor => $"ref-{Number}";

    /// <summary>Each place in the text that cites it, in order; empty when something else on the page does.</summary>
    public IReadOnlyList<CitationUse> Uses => _uses;

    internal CitationUse AddUse()
    {
        var use = new CitationUse($"cite-{Number}-{_uses.Count + 1}", Letters.Of(_uses.Count));
        _uses.Add(use);
        return use;
    }
}
