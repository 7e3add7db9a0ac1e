// GitHub's alerts. Markdig's own extension knows them at the top of a document only; ours stand in the clinician layer too.
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;

namespace HoSite.Content.Markdown.Alerts;

/// <summary>Parses <c>&gt; [!WARNING]</c>, the word alone on its line.</summary>
public sealed class AlertParser : InlineParser
{
    private static readonly string[] Words = ["note", "tip", "important", "warning", "caution"];

    /// <summary>Makes a parser; it keeps no state.</summary>
    public AlertParser() => OpeningCharacters = ['['];

    /// <summary>The alert's mark, if a quotation is one.</summary>
    public static AlertMark? Of(QuoteBlock quotation)
        => (quotation.Count > 0 ? quotation[0] as ParagraphBlock : null)?.Inline?.FirstChild as AlertMark;

    /// <inheritdoc/>
    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (slice.PeekChar() != '!' || !IsFirst(processor))
        {
            return false;
        }

        var text = slice.AsSpan();
        var end = text.IndexOf(']');
        if (end < 0 || Find(text[2..end]) is not { } word)
        {
            return false;
        }

        var rest = text[(end + 1)..];
        var lineEnd = rest.IndexOf('\n');
        if (!rest[..(lineEnd < 0 ? rest.Length : lineEnd)].IsWhiteSpace())
        {
            return false;
        }

        var start = slice.Start;
        processor.Inline = new AlertMark
        {
            Word = word,
            Span = new SourceSpan(
                processor.GetSourcePosition(start, out var line, out var column), processor.GetSourcePosition(start + end)),
            Line = line,
            Column = column,
        };
        slice.Start = lineEnd < 0 ? slice.End + 1 : start + end + 1 + lineEnd + 1;
        return true;
    }

    private static bool IsFirst(InlineProcessor processor)
        => processor.Block is ParagraphBlock { Parent: QuoteBlock quotation, Inline.FirstChild: null } paragraph
            && quotation[0] == paragraph;

    private static string? Find(ReadOnlySpan<char> typed)
    {
        foreach (var word in Words)
        {
            if (typed.Equals(word, StringComparison.OrdinalIgnoreCase))
            {
                return word;
            }
        }

        return null;
    }
}
