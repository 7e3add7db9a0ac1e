// Pandoc's bracketed citations. Everything in brackets that looks like one becomes a node, also when it is malformed:
// what would otherwise show its brackets to readers is reported instead.
using Markdig.Helpers;
using Markdig.Parsers;
using MarkdigSpan = Markdig.Syntax.SourceSpan;

namespace HoSite.Content.Markdown.Citations;

/// <summary>Parses <c>[@id; @id, p. 3]</c>.</summary>
public sealed class CitationParser : InlineParser
{
    /// <summary>Makes a parser; it keeps no state.</summary>
    public CitationParser() => OpeningCharacters = ['['];

    /// <inheritdoc/>
    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        var start = slice.Start;
        var inside = slice.AsSpan()[1..];
        var end = inside.IndexOfAny('[', ']');
        if (end < 0 || inside[end] != ']' || !LooksLikeCitation(inside[..end]))
        {
            return false;
        }

        // [@name](address) is a link that happens to begin with the sign.
        if (end + 1 < inside.Length && inside[end + 1] == '(')
        {
            return false;
        }

        processor.Inline = new CitationInline
        {
            Sources = Read(processor, slice.Text, start + 1, start + 1 + end),
            Span = new MarkdigSpan(
                processor.GetSourcePosition(start, out var line, out var column), processor.GetSourcePosition(start + end + 1)),
            Line = line,
            Column = column,
        };
        slice.Start = start + end + 2;
        return true;
    }

    private static bool LooksLikeCitation(ReadOnlySpan<char> inside)
    {
        var sign = inside.IndexOf('@');
        return sign == 0 || (sign > 0 && inside[sign - 1] is ' ' or '-' or ';' && sign + 1 < inside.Length && char.IsAsciiLetter(inside[sign + 1]));
    }

    private static List<CitedSource> Read(InlineProcessor processor, string text, int start, int end)
    {
        var sources = new List<CitedSource>(1);
        while (start <= end)
        {
            var semicolon = text.IndexOf(';', start, end - start);
            var stop = semicolon < 0 ? end : semicolon;
            if (ReadOne(processor, text, start, stop) is not { } source)
            {
                return [];
            }

            sources.Add(source);
            start = stop + 1;
        }

        return sources;
    }

    private static CitedSource? ReadOne(InlineProcessor processor, string text, int start, int end)
    {
        while (start < end && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        if (start >= end || text[start] != '@')
        {
            return null;
        }

        var comma = text.IndexOf(',', start, end - start);
        var id = text[(start + 1)..(comma < 0 ? end : comma)].TrimEnd();
        var locator = comma < 0 ? null : text[(comma + 1)..end].Trim();
        return id.Length == 0 || id.AsSpan().ContainsAny(' ', '\n', '@') || locator?.Length == 0
            ? null
            : new CitedSource(id, locator, processor.GetSourcePosition(start + 1));
    }
}
