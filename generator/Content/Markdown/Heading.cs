// A heading.
using HoSite.Diagnostics;

namespace HoSite.Content.Markdown;

/// <summary>A heading.</summary>
/// <param name="Id">Its anchor.</param>
/// <param name="Text">Its text without markup.</param>
/// <param name="Level">2 to 6.</param>
/// <param name="Span">Where it was written.</param>
public sealed record Heading(string Id, string Text, int Level, SourceSpan Span);
