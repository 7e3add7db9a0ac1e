// Markdig leaves a footnote's mark without a text as it is written; readers would see its brackets.
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;

namespace HoSite.Content.Markdown.Footnotes;

/// <summary>Parses <c>[^label]</c> where there is no such footnote.</summary>
public sealed class UnknownFootnoteParser : InlineParser
{
    /// <summary>Makes a parser; it keeps no state.</summary>
    public UnknownFootnoteParser() => OpeningCharacters = ['['];

    /// <inheritdoc/>
    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (slice.PeekChar() != '^')
        {
            return false;
        }

        var text = slice.AsSpan();
        var end = 1 + text[1..].IndexOfAny("[] \n");
        if (end < 3 || text[end] != ']' || (end + 1 < text.Length && text[end + 1] == '('))
        {
            return false;
        }

        var label = text[1..end].ToString();
        if (processor.Document.ContainsLinkReferenceDefinition(label))
        {
            return false;
        }

        var start = slice.Start;
        processor.Inline = new UnknownFootnote
        {
            Label = label[1..],
            Span = new SourceSpan(
                processor.GetSourcePosition(start, out var line, out var column), processor.GetSourcePosition(start + end)),
            Line = line,
            Column = column,
        };
        slice.Start = start + end + 1;
        return true;
    }
}
