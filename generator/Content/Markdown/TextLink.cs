// A link or image as the author wrote it.
using HoSite.Diagnostics;

namespace HoSite.Content.Markdown;

/// <summary>A link or image as the author wrote it.</summary>
/// <param name="Target">Its destination.</param>
/// <param name="IsImage">Whether it is an image.</param>
/// <param name="HasText">Whether it has a text (an alternative, for an image).</param>
/// <param name="Span">Where the destination was written.</param>
public sealed record TextLink(string Target, bool IsImage, bool HasText, SourceSpan Span);
