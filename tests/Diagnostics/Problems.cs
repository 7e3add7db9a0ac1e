// Diagnostics to print, made from a marked text.
using HoSite.Diagnostics;

namespace HoSite.Tests.Diagnostics;

/// <summary>Makes diagnostics whose place is written into the text: what stands between « and » is wrong.</summary>
internal static class Problems
{
    public static readonly Rule Rule = new("HOS201", Severity.Error, "An unknown name", "Use the name of a file in the folder.");

    public static SourceSpan Span(string marked)
    {
        var start = marked.IndexOf('«', StringComparison.Ordinal);
        var end = marked.IndexOf('»', StringComparison.Ordinal) - 1;
        var text = marked.Remove(end + 1, 1).Remove(start, 1);
        return new SourceFile("stages/a.md", "content/stages/a.md", text).Span(start, end - start);
    }

    public static Diagnostic Of(string marked, string message = "no stage 'imature'", string? suggestion = "immature")
        => new(Rule, Span(marked), message, Rule.Remedy) { Suggestion = suggestion };
}
