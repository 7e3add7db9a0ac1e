// A scalar.
using HoSite.Diagnostics;

namespace HoSite.Content.Yaml;

/// <summary>A scalar.</summary>
/// <param name="Span">Where it was written.</param>
/// <param name="Text">Its text, with quotes and folding resolved.</param>
/// <param name="IsPlain">Written without quotes or block marks, so that an empty one or <c>null</c> means "no value".</param>
public sealed record YamlScalar(SourceSpan Span, string Text, bool IsPlain) : YamlNode(Span)
{
    /// <inheritdoc/>
    public override string Description => IsNull ? "nothing" : "a text";

    /// <summary>Whether no value was written.</summary>
    public bool IsNull => IsPlain && Text is "" or "null" or "~";
}
