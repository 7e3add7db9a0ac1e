// A footnote's mark without its text.
using Markdig.Syntax.Inlines;

namespace HoSite.Content.Markdown.Footnotes;

/// <summary><c>[^label]</c> where no footnote has that label: an error, not brackets on the page.</summary>
public sealed class UnknownFootnote : LeafInline
{
    /// <summary>The label without its sign.</summary>
    public required string Label { get; init; }
}
