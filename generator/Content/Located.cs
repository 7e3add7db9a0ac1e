// A value together with the place where an author wrote it.
using HoSite.Diagnostics;

namespace HoSite.Content;

/// <summary>A value and where it was written.</summary>
public readonly record struct Located<T>(T Value, SourceSpan Span)
{
    /// <inheritdoc/>
    public override string ToString() => $"{Value}";
}
