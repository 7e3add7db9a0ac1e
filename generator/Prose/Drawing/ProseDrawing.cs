// A text's pieces → HTML for one page: what was open is filled from what surrounds the text there.
using System.Globalization;
using System.Text;
using HoSite.Content.Markdown.Pieces;
using HoSite.Content.Records;
using HoSite.Knowledge;
using HoSite.Prose.Terms;
using HoSite.Theme.Models;

namespace HoSite.Prose.Drawing;

/// <summary>Draws one text; used by one thread, once.</summary>
internal sealed partial class ProseDrawing
{
    [ThreadStatic]
    private static StringBuilder? _spareHtml;

    private readonly PageRecord _page;
    private readonly IProseSurroundings _surroundings;
    private readonly KnowledgeBase _knowledge;
    private readonly CitationNumbers _citations;
    private readonly TermLinks _terms;
    private readonly StringBuilder _html;
    private readonly List<ProseSection> _sections = [];
    private readonly Dictionary<string, int> _labels = new(StringComparer.Ordinal);
    private Html _introduction;
    private Html _footnotes;
    private Html _heading;
    private string? _section;
    private int? _openingLength;
    private bool _isInNotes;
    private bool _isLinkOpen;
    private string _name = "";
    private int _level;

    /// <summary>Takes what is drawn and what it is drawn into.</summary>
    public ProseDrawing(
        PageRecord page, IProseSurroundings surroundings, KnowledgeBase knowledge, CitationNumbers citations, TermLinks terms)
    {
        _page = page;
        _surroundings = surroundings;
        _knowledge = knowledge;
        _citations = citations;
        _terms = terms;
        _html = (_spareHtml ?? new StringBuilder(8192)).Clear();
        _spareHtml = null;
    }

    /// <summary>Draws the text.</summary>
    public DrawnProse Draw()
    {
        var pieces = _page.Source.Text.Pieces;
        foreach (var piece in pieces.All)
        {
            Piece(piece.Kind, pieces.Value(piece));
        }

        Close();
        _spareHtml = _html;
        return new DrawnProse(new Theme.Models.Prose(_introduction, _sections) { Footnotes = _footnotes }, _terms.Used, _citations);
    }

    private void Piece(PieceKind kind, ReadOnlySpan<char> value)
    {
        switch (kind)
        {
            case PieceKind.Html:
                _html.Append(value);
                break;
            case PieceKind.Words:
                Words(value);
                break;
            case PieceKind.Text:
                _html.AppendText(value);
                break;
            case PieceKind.LinkStart:
                LinkStart(value);
                break;
            case PieceKind.LinkEnd:
                _html.Append(_isLinkOpen ? "</a>" : "");
                break;
            case PieceKind.Title:
                _html.AppendText(_knowledge.PageAt(value.ToString())?.Title);
                break;
            case PieceKind.Image:
                Image(value);
                break;
            case PieceKind.Citation:
                Citation(value);
                break;
            case PieceKind.Chip:
                _html.Append(_knowledge.Claim(value.ToString()) is { } chip ? _surroundings.Chip(chip).Value : "");
                break;
            case PieceKind.Card:
                Card(value);
                break;
            case PieceKind.TableName or PieceKind.LayerName:
                Name(kind, value);
                break;
            case PieceKind.SameName:
                _html.AppendText(_name);
                break;
            case PieceKind.Section:
                Close();
                _section = value.ToString();
                _terms.BeginSection();
                break;
            case PieceKind.Heading:
                _level = value[0] - '0';
                _html.Append(CultureInfo.InvariantCulture, $"<h{_level} id=\"").AppendText(value[1..]).Append("\">");
                break;
            case PieceKind.HeadingEnd:
                HeadingEnd();
                break;
            case PieceKind.OpeningEnd:
                _openingLength ??= _html.Length;
                break;
            case PieceKind.Notes:
                Close();
                _isInNotes = true;
                _terms.BeginSection();
                break;
        }
    }

    private void HeadingEnd()
    {
        if (_level > 0)
        {
            _html.Append(CultureInfo.InvariantCulture, $"</h{_level}>\n");
            _level = 0;
        }
        else
        {
            _heading = Take();
        }
    }

    private void Close()
    {
        if (_isInNotes)
        {
            _footnotes = Take();
        }
        else if (_section is { } id)
        {
            _sections.Add(new ProseSection(id, _heading, Take()) { OpeningLength = _openingLength });
        }
        else if (_html.Length > 0)
        {
            _introduction = Take();
        }

        _section = null;
        _openingLength = null;
    }

    private Html Take()
    {
        var html = new Html(_html.ToString());
        _html.Clear();
        return html;
    }
}
