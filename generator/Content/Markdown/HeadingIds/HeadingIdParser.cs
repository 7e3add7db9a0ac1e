// Fixed anchors, in headings only: Markdig's generic attributes would let event handlers through.
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace HoSite.Content.Markdown.HeadingIds;

/// <summary>Parses <c>{#id}</c> at the end of a heading.</summary>
public sealed class HeadingIdParser : InlineParser
{
    /// <summary>Makes a parser; it keeps no state.</summary>
    public HeadingIdParser() => OpeningCharacters = ['{'];

    /// <inheritdoc/>
    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (processor.Block is not HeadingBlock || slice.PeekChar() != '#')
        {
            return false;
        }

        var text = slice.AsSpan().TrimEnd();
        if (text.Length < 4 || text[2..].IndexOfAny('{', '}') != text.Length - 3 || text[^1] != '}')
        {
            return false;
        }

        // The blank before it is no part of the heading.
        if (processor.Inline is LiteralInline before)
        {
            before.Content.TrimEnd();
        }

        var start = slice.Start;
        processor.Inline = new HeadingIdInline
        {
            Id = text[2..^1].ToString(),
            Span = new SourceSpan(
                processor.GetSourcePosition(start, out var line, out var column),
                processor.GetSourcePosition(start + text.Length - 1)),
            Line = line,
            Column = column,
        };
        slice.Start = slice.End + 1;
        return true;
    }
}
