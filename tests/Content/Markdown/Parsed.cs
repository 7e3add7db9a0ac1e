// Parses a text as it would stand in a page, and shows what was found in one line each.
using HoSite.Content.Markdown;
using HoSite.Diagnostics;

namespace HoSite.Tests.Content.Markdown;

internal sealed record Parsed(SourceFile File, MarkdownText Text, IReadOnlyList<Diagnostic> Diagnostics)
{
    public const string FrontMatter = "---\ntitle: Añ€🦴\n---\n";

    /// <summary>Each problem as <c>line:column-column rule</c>, the second column behind the last character.</summary>
    public string[] Problems => [.. Diagnostics.Select(problem => $"{Place(problem.Span)} {problem.Rule.Id}")];

    public static Parsed Of(string markdown, string before = "")
    {
        var file = new SourceFile("guides/test.md", "content/guides/test.md", before + markdown);
        var diagnostics = new DiagnosticBag();
        var text = MarkdownParser.Parse(file, before.Length, diagnostics);
        return new Parsed(file, text, diagnostics.Sorted());
    }

    /// <summary>Line and columns of a span that stays on one line.</summary>
    public string Place(SourceSpan span)
    {
        var (line, column) = File.Position(span.Start);
        return $"{line}:{column}-{column + span.Length}";
    }

    /// <summary>The source that a span covers.</summary>
    public string Source(SourceSpan span) => File.Text.Substring(span.Start, span.Length);
}
