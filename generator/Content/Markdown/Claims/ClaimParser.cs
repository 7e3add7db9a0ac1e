// The sign of a claim in a sentence.
using Markdig.Helpers;
using Markdig.Parsers;
using MarkdigSpan = Markdig.Syntax.SourceSpan;

namespace HoSite.Content.Markdown.Claims;

/// <summary>Parses <c>[claim:id]</c>.</summary>
public sealed class ClaimParser : InlineParser
{
    private const string Opening = "[claim:";

    /// <summary>Makes a parser; it keeps no state.</summary>
    public ClaimParser() => OpeningCharacters = ['['];

    /// <inheritdoc/>
    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        var text = slice.AsSpan();
        if (!text.StartsWith(Opening, StringComparison.Ordinal))
        {
            return false;
        }

        var length = text[Opening.Length..].IndexOfAny(']', '[', '\n');
        var end = Opening.Length + length;
        if (length < 0 || text[end] != ']' || (end + 1 < text.Length && text[end + 1] == '('))
        {
            return false;
        }

        var start = slice.Start;
        var id = text[Opening.Length..end];
        var blanks = id.Length - id.TrimStart().Length;
        processor.Inline = new ClaimInline
        {
            Id = id.Trim().ToString(),
            IdStart = processor.GetSourcePosition(start + Opening.Length + blanks),
            Span = new MarkdigSpan(
                processor.GetSourcePosition(start, out var line, out var column), processor.GetSourcePosition(start + end)),
            Line = line,
            Column = column,
        };
        slice.Start = start + end + 1;
        return true;
    }
}
