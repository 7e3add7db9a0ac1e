// A text without its markup, for the search, for counting and for reading aloud.
using System.Text;
using HoSite.Content.Markdown.Pieces;
using HoSite.Content.Records;
using HoSite.Knowledge;

namespace HoSite.Prose;

/// <summary>Takes the markup off a page's text.</summary>
public sealed class PlainText
{
    private readonly KnowledgeBase _knowledge;
    private readonly StringBuilder _text = new();
    private readonly List<PlainSection> _sections = [];
    private (string Id, int Level)? _open;
    private string _heading = "";

    private PlainText(KnowledgeBase knowledge) => _knowledge = knowledge;

    /// <summary>
    /// The text of a page by headings. Evidence cards give their plain sentence, links without a text their target's title;
    /// citations, chips and code blocks give nothing.
    /// </summary>
    public static IReadOnlyList<PlainSection> Of(PageRecord page, KnowledgeBase knowledge)
    {
        var plain = new PlainText(knowledge);
        var pieces = page.Source.Text.Pieces;
        foreach (var piece in pieces.All)
        {
            plain.Piece(piece.Kind, pieces.Value(piece));
        }

        plain.EndSection();
        return plain._sections;
    }

    private void Piece(PieceKind kind, ReadOnlySpan<char> value)
    {
        switch (kind)
        {
            case PieceKind.Words or PieceKind.Text:
                var start = _text.Length;
                _text.Append(value).Replace('\n', ' ', start, value.Length);
                break;
            case PieceKind.Image:
                _text.Append(value[(value.IndexOf('\n') + 1)..]);
                break;
            case PieceKind.Title:
                _text.Append(_knowledge.PageAt(value.ToString())?.Title);
                break;
            case PieceKind.Citation or PieceKind.Chip:
                TrimEnd(" ");
                break;
            case PieceKind.Card when _knowledge.Claim(value.ToString()) is { } claim:
                _text.Append(claim.Plain).Append('\n');
                break;
            case PieceKind.CellEnd:
                _text.Append("; ");
                break;
            case PieceKind.LineEnd:
                TrimEnd("; ");
                _text.Append(_text.Length > 0 && _text[^1] != '\n' ? "\n" : "");
                break;
            case PieceKind.Section:
                EndSection();
                _open = (value.ToString(), 2);
                break;
            case PieceKind.Heading:
                EndSection();
                _open = (value[1..].ToString(), value[0] - '0');
                break;
            case PieceKind.HeadingEnd:
                _heading = _text.ToString().Trim();
                _text.Clear();
                break;
        }
    }

    private void TrimEnd(ReadOnlySpan<char> characters)
    {
        while (_text.Length > 0 && characters.Contains(_text[^1]))
        {
            _text.Length--;
        }
    }

    private void EndSection()
    {
        var text = _text.ToString().Trim();
        if (_open is var (id, level))
        {
            _sections.Add(new PlainSection(id, _heading, level, text));
        }
        else if (text.Length > 0)
        {
            _sections.Add(new PlainSection(null, "", 0, text));
        }

        _text.Clear();
    }
}
