// A heading's fixed anchor in the syntax tree.
using Markdig.Syntax.Inlines;

namespace HoSite.Content.Markdown.HeadingIds;

/// <summary><c>{#id}</c> at the end of a heading; draws nothing.</summary>
public sealed class HeadingIdInline : LeafInline
{
    /// <summary>The id as written.</summary>
    public required string Id { get; init; }
}
