// Syntax tree → pieces. What a text can become is a closed list of elements, written in this folder and nowhere else; a
// node that is not on the list gives nothing.
using System.Text;
using HoSite.Content.Markdown.Containers;
using Markdig.Extensions.Footnotes;
using Markdig.Syntax;

namespace HoSite.Content.Markdown.Pieces;

/// <summary>Takes one text apart; used by one thread, once.</summary>
internal sealed partial class PieceMaking
{
    private const int MaximumDepth = 100;

    [ThreadStatic]
    private static PieceWriter? _spareWriter;

    private readonly string _path;
    private readonly PieceWriter _out;
    private readonly StringBuilder _run = new();
    private readonly HashSet<int> _drawnFootnoteMarks = [];
    private string _heading = "";

    private PieceMaking(string path)
    {
        _path = path;
        _out = _spareWriter ??= new PieceWriter();
    }

    /// <summary>The pieces of a document whose headings have their ids.</summary>
    /// <param name="document">The tree.</param>
    /// <param name="path">Path of its file below the content folder, from which its links lead.</param>
    public static TextPieces Of(MarkdownDocument document, string path)
    {
        var making = new PieceMaking(path);
        foreach (var block in document)
        {
            making.Top(block);
        }

        return making._out.Take();
    }

    private void Top(Block block)
    {
        switch (block)
        {
            case HeadingBlock { Level: <= 2 } heading:
                _heading = InlineText.Of(heading.Inline);
                _out.Open(PieceKind.Section, IdOf(heading));
                Inlines(heading.Inline, Within.Heading, 0);
                _out.Open(PieceKind.HeadingEnd);
                break;
            case FootnoteGroup group:
                _out.Open(PieceKind.Notes);
                Footnotes(group);
                break;
            case HeadingBlock or FencedContainer { IsClinical: true }:
                _out.Open(PieceKind.OpeningEnd);
                Block(block, 0);
                break;
            default:
                Block(block, 0);
                break;
        }
    }
}
