// A block between two lines of colons.
using Markdig.Parsers;

namespace HoSite.Content.Markdown.Containers;

/// <summary><c>:::name</c> … <c>:::</c>.</summary>
public sealed class FencedContainer(BlockParser parser) : Markdig.Syntax.ContainerBlock(parser)
{
    /// <summary>The name of the clinician layer, the one container there is.</summary>
    public const string Clinical = "clinical";

    /// <summary>What stands behind the colons; empty for a closing line that closes nothing.</summary>
    public required string Name { get; init; }

    /// <summary>Where the name begins in the parsed text.</summary>
    public required int NameStart { get; init; }

    /// <summary>Whether its closing line was found.</summary>
    public bool HasClosingLine { get; set; }

    /// <summary>Whether it is the clinician layer.</summary>
    public bool IsClinical => Name == Clinical;
}
