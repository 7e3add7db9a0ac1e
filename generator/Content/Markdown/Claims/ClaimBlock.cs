// A claim on a line of its own.
using Markdig.Parsers;
using Markdig.Syntax;

namespace HoSite.Content.Markdown.Claims;

/// <summary><c>:::claim id</c>: drawn as the claim's evidence card. It is complete in itself.</summary>
public sealed class ClaimBlock(BlockParser parser) : LeafBlock(parser)
{
    /// <summary>Id of the claim; empty where the author wrote none.</summary>
    public required string Id { get; init; }

    /// <summary>Where the id begins in the parsed text.</summary>
    public required int IdStart { get; init; }
}
