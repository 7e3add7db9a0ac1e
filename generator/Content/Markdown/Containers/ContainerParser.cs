// Lines of three colons. A claim's line is complete in itself; every other name opens a block up to the next ':::',
// also a name that does not exist, so that one mistake gives one message.
using HoSite.Content.Markdown.Claims;
using Markdig.Extensions.Footnotes;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;

namespace HoSite.Content.Markdown.Containers;

/// <summary>Parses <c>:::claim id</c> and <c>:::clinical</c> … <c>:::</c>.</summary>
public sealed class ContainerParser : BlockParser
{
    private const char Colon = ':';
    private const string Claim = "claim";

    /// <summary>Makes a parser; it keeps no state.</summary>
    public ContainerParser() => OpeningCharacters = [Colon];

    /// <inheritdoc/>
    public override BlockState TryOpen(BlockProcessor processor)
    {
        if (processor.IsCodeIndent || !IsFence(processor.Line, out var name))
        {
            return BlockState.None;
        }

        var start = processor.Start;
        var rest = processor.Line.Text.AsSpan(name, processor.Line.End + 1 - name).TrimEnd();
        var wordLength = rest.IndexOfAny(' ', '\t');
        var word = wordLength < 0 ? rest : rest[..wordLength];
        var span = new SourceSpan(start, name + rest.Length - 1);
        if (word is Claim)
        {
            var id = rest[Claim.Length..].TrimStart();
            processor.NewBlocks.Push(new ClaimBlock(this)
            {
                Id = id.ToString(),
                IdStart = name + rest.Length - id.Length,
                Span = span,
                Column = processor.Column,
                ProcessInlines = false,
            });
            return BlockState.BreakDiscard;
        }

        processor.NewBlocks.Push(new FencedContainer(this)
        {
            Name = rest.ToString(),
            NameStart = name,
            Span = span,
            Column = processor.Column,
        });
        return rest.IsEmpty ? BlockState.BreakDiscard : BlockState.ContinueDiscard;
    }

    /// <inheritdoc/>
    public override BlockState TryContinue(BlockProcessor processor, Block block)
    {
        var container = (FencedContainer)block;
        if (processor.IsCodeIndent || !IsFence(processor.Line, out var name) || name <= processor.Line.End
            || IsTakenInside(container, processor.Indent > 0))
        {
            return BlockState.Continue;
        }

        container.HasClosingLine = true;
        container.UpdateSpanEnd(processor.Line.End);
        return BlockState.BreakDiscard;
    }

    /// <summary>
    /// Whether the line belongs to something that began inside: a container of its own, or code. Nothing within a quotation
    /// goes on at a line of colons, nor within a list or a footnote unless the line is indented.
    /// </summary>
    private static bool IsTakenInside(FencedContainer container, bool isIndented)
    {
        for (var inner = container.LastChild; inner is not null; inner = (inner as ContainerBlock)?.LastChild)
        {
            switch (inner)
            {
                case QuoteBlock:
                case ListItemBlock or Footnote when !isIndented:
                    return false;
                case FencedContainer { HasClosingLine: false, Name.Length: > 0 }:
                case FencedCodeBlock { ClosingFencedCharCount: 0 }:
                    return true;
            }
        }

        return false;
    }

    private static bool IsFence(StringSlice line, out int name)
    {
        var colons = 0;
        while (line.CurrentChar == Colon)
        {
            colons++;
            line.SkipChar();
        }

        line.TrimStart();
        name = line.IsEmpty ? line.End + 1 : line.Start;
        return colons >= 3;
    }
}
