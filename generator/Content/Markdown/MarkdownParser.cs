// Markdown → syntax tree.
using HoSite.Diagnostics;

namespace HoSite.Content.Markdown;

/// <summary>Parses a page's Markdown.</summary>
public static class MarkdownParser
{
    /// <summary>Parses what stands behind the front matter.</summary>
    public static MarkdownText Parse(SourceFile file, int start, DiagnosticBag diagnostics) => MarkdownText.Empty;
}
