// What a reader who is no clinician reads on a page: headings, sources and the clinical layer are taken out.
using System.Text;
using HoSite.Content.Markdown.Pieces;
using HoSite.Content.Records;
using HoSite.Knowledge;

namespace HoSite.Reading;

/// <summary>Gathers the patient layer of a page.</summary>
internal sealed class PatientText
{
    private readonly KnowledgeBase _knowledge;
    private readonly StringBuilder _text = new();
    private readonly List<TextUnit> _units = [];
    private int _clinicalLayers;

    private PatientText(KnowledgeBase knowledge) => _knowledge = knowledge;

    /// <summary>
    /// The fields of a page that patients read, then its text. Evidence cards give nothing, since claims are measured by
    /// themselves; nor do headings, images, citations, chips and code blocks.
    /// </summary>
    public static IReadOnlyList<TextUnit> Of(PageRecord page, KnowledgeBase knowledge)
    {
        var patient = new PatientText(knowledge);
        patient._units.AddRange(PatientFields.Of(page).Select(text => new TextUnit(text)));
        var pieces = page.Source.Text.Pieces;
        foreach (var piece in pieces.All)
        {
            patient.Piece(piece.Kind, pieces.Value(piece));
        }

        patient.EndUnit(isCell: false);
        return patient._units;
    }

    private void Piece(PieceKind kind, ReadOnlySpan<char> value)
    {
        switch (kind)
        {
            case PieceKind.Words or PieceKind.Text:
                var start = _text.Length;
                _text.Append(value).Replace('\n', ' ', start, value.Length);
                break;
            case PieceKind.Html when value.Contains("<br>", StringComparison.Ordinal):
                _text.Append(' ');
                break;
            case PieceKind.Title:
                _text.Append(_knowledge.PageAt(value.ToString())?.Title);
                break;
            case PieceKind.Citation or PieceKind.Chip:
                while (_text.Length > 0 && _text[^1] == ' ')
                {
                    _text.Length--;
                }

                break;
            case PieceKind.LineEnd or PieceKind.CellEnd:
                EndUnit(isCell: kind == PieceKind.CellEnd);
                break;
            case PieceKind.Section or PieceKind.Heading:
                EndUnit(isCell: false);
                break;
            case PieceKind.HeadingEnd:
                _text.Clear();
                break;
            case PieceKind.LayerName:
                _clinicalLayers++;
                break;
            case PieceKind.LayerEnd:
                _clinicalLayers--;
                break;
        }
    }

    private void EndUnit(bool isCell)
    {
        if (_clinicalLayers == 0 && _text.Length > 0)
        {
            _units.Add(new TextUnit(_text.ToString(), isCell));
        }

        _text.Clear();
    }
}
