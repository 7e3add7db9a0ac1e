// Where a page's fields end and its text begins.
using HoSite.Content.Markdown;
using HoSite.Content.Records;
using HoSite.Content.Yaml;
using HoSite.Diagnostics;

namespace HoSite.Content;

/// <summary>Splits a page into front matter and Markdown.</summary>
public static class FrontMatter
{
    private const string Fence = "---";

    /// <summary>Reads a page; null when its front matter is missing or cannot be understood (and reported).</summary>
    public static (YamlMapping Fields, PageSource Source)? Read(SourceFile file, string slug, DiagnosticBag diagnostics)
    {
        var text = file.Text;
        var start = LineEnd(text, 0);
        if (!IsFence(text, 0, start))
        {
            diagnostics.Add(Rules.MissingFrontMatter, file.Start, "the page does not begin with '---'");
            return null;
        }

        var line = start;
        while (line < text.Length)
        {
            var end = LineEnd(text, line);
            if (IsFence(text, line, end))
            {
                return Read(file, slug, start, line, end, diagnostics);
            }

            line = end;
        }

        diagnostics.Add(
            Rules.MissingFrontMatter, file.Span(0, Fence.Length), "the front matter that begins here is not closed", "Close it with a line '---'.");
        return null;
    }

    private static (YamlMapping Fields, PageSource Source)? Read(
        SourceFile file, string slug, int start, int end, int body, DiagnosticBag diagnostics)
    {
        var root = YamlReader.Read(file, start, end - start, diagnostics);
        var markdown = MarkdownParser.Parse(file, body, diagnostics);
        switch (root)
        {
            case YamlMapping mapping:
                return (mapping, new PageSource(slug, file, new FieldPlaces(mapping), markdown));
            case null when !diagnostics.HasErrors:
                var empty = new YamlMapping(file.Span(0, Fence.Length), []);
                return (empty, new PageSource(slug, file, new FieldPlaces(empty), markdown));
            case null:
                return null;
            default:
                diagnostics.Add(
                    Rules.WrongType, root.Span, $"the front matter is a group of keys, not {root.Description}", "Write 'key: value', a line each.");
                return null;
        }
    }

    private static int LineEnd(string text, int start)
    {
        var end = text.IndexOf('\n', start);
        return end < 0 ? text.Length : end + 1;
    }

    private static bool IsFence(string text, int start, int end)
        => text.AsSpan(start, end - start).TrimEnd().SequenceEqual(Fence);
}
