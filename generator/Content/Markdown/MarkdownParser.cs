// Markdown → syntax tree. The pipeline is built once and shared by all threads; only the extensions that are used are on:
// generic attributes and the rest of the "advanced" set would let authors write what pages must not hold.
using HoSite.Diagnostics;
using Markdig;
using Markdig.Extensions.EmphasisExtras;

namespace HoSite.Content.Markdown;

/// <summary>Parses a page's Markdown.</summary>
public static class MarkdownParser
{
    private static readonly MarkdownPipeline Pipeline = Build();

    /// <summary>Parses what stands behind the front matter, and reports what is wrong with it in itself.</summary>
    /// <param name="file">The file.</param>
    /// <param name="start">Where the Markdown begins in it.</param>
    /// <param name="diagnostics">Takes what is wrong; links, claims and citations are checked later, against the rest.</param>
    public static MarkdownText Parse(SourceFile file, int start, DiagnosticBag diagnostics)
    {
        if (start >= file.Text.Length)
        {
            return MarkdownText.Empty;
        }

        try
        {
            var document = Markdig.Markdown.Parse(start == 0 ? file.Text : file.Text[start..], Pipeline);
            return TextWalk.Through(document, file, start, diagnostics);
        }
        catch (ArgumentException exception) when (exception.Message.Contains("depth limit", StringComparison.Ordinal))
        {
            // Markdig's guard against texts made to exhaust the stack.
            diagnostics.Add(Rules.TooDeep, file.Span(start, 0), "the text is nested too deeply");
            return MarkdownText.Empty;
        }
    }

    private static MarkdownPipeline Build()
    {
        var builder = new MarkdownPipelineBuilder { PreciseSourceLocation = true };
        builder.UsePipeTables().UseFootnotes().UseTaskLists().UseAutoLinks()
            .UseEmphasisExtras(EmphasisExtraOptions.Strikethrough)
            .Use<ContentSyntax>();
        return builder.Build();
    }
}
