// A citation in the syntax tree.
using Markdig.Syntax.Inlines;

namespace HoSite.Content.Markdown.Citations;

/// <summary><c>[@id]</c>, <c>[@id, p. 3; @other]</c>: sources of the sentence it stands in.</summary>
public sealed class CitationInline : LeafInline
{
    /// <summary>The sources, in order; none where the citation cannot be understood.</summary>
    public required IReadOnlyList<CitedSource> Sources { get; init; }
}
