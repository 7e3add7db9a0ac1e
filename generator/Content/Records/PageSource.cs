// A page's file: its name, its front matter and its Markdown.
using HoSite.Content.Markdown;
using HoSite.Diagnostics;

namespace HoSite.Content.Records;

/// <summary>Where a page comes from.</summary>
/// <param name="Slug">The file's name without its ending; empty for the home page.</param>
/// <param name="File">The file.</param>
/// <param name="Places">Where each field was written.</param>
/// <param name="Text">Its Markdown, parsed.</param>
public sealed record PageSource(string Slug, SourceFile File, FieldPlaces Places, MarkdownText Text)
{
    /// <summary>Where a field was written; the start of the front matter when it was not.</summary>
    public SourceSpan At(string key) => Places.At(key);
}
