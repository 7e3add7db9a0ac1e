// A sequence.
using HoSite.Diagnostics;

namespace HoSite.Content.Yaml;

/// <summary>A sequence.</summary>
public sealed record YamlSequence(SourceSpan Span, IReadOnlyList<YamlNode> Items) : YamlNode(Span)
{
    /// <inheritdoc/>
    public override string Description => "a list";
}
