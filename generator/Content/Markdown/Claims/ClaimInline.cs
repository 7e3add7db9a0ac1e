// A claim named in a sentence.
using Markdig.Syntax.Inlines;

namespace HoSite.Content.Markdown.Claims;

/// <summary><c>[claim:id]</c>: drawn as the claim's certainty chip.</summary>
public sealed class ClaimInline : LeafInline
{
    /// <summary>Id of the claim; empty where the author wrote none.</summary>
    public required string Id { get; init; }

    /// <summary>Where the id begins in the parsed text.</summary>
    public required int IdStart { get; init; }
}
