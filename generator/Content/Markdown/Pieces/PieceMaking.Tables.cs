// Tables: a caption, header cells with their scope, a box that scrolls by keyboard; alignment by class, never by style.
using Markdig.Extensions.Tables;
using Markdig.Syntax;

namespace HoSite.Content.Markdown.Pieces;

internal sealed partial class PieceMaking
{
    private void Table(Table table)
    {
        // Markdown has no captions; the heading above says what the table is about.
        _out.Html("<section class=\"scroll\" tabindex=\"0\" aria-label=\"").Open(PieceKind.TableName, _heading);
        _out.Html("\">\n<table>\n<caption class=\"visually-hidden\">").Open(PieceKind.SameName);
        _out.Html("</caption>\n");
        var inBody = false;
        foreach (var row in table.OfType<TableRow>())
        {
            if (row.IsHeader)
            {
                _out.Html("<thead>\n");
                Row(table, row);
                _out.Html("</thead>\n");
                continue;
            }

            if (!inBody)
            {
                _out.Html("<tbody>\n");
                inBody = true;
            }

            Row(table, row);
        }

        _out.Html(inBody ? "</tbody>\n" : "").Html("</table>\n</section>\n");
    }

    private void Row(Table table, TableRow row)
    {
        _out.Html("<tr>");
        for (var i = 0; i < row.Count; i++)
        {
            Cell(table, row, i);
        }

        _out.Open(PieceKind.LineEnd);
        _out.Html("</tr>\n");
    }

    private void Cell(Table table, TableRow row, int index)
    {
        var cell = (TableCell)row[index];
        var isHeader = row.IsHeader && cell.OfType<ParagraphBlock>().Any(paragraph => paragraph.Inline?.FirstChild is not null);
        var alignment = index < table.ColumnDefinitions.Count ? table.ColumnDefinitions[index].Alignment : null;
        _out.Html(isHeader ? "<th scope=\"col\"" : "<td").Html(alignment switch
        {
            TableColumnAlign.Right => " class=\"number\"",
            TableColumnAlign.Center => " class=\"centre\"",
            _ => "",
        }).Html(">");
        foreach (var paragraph in cell.OfType<ParagraphBlock>())
        {
            Inlines(paragraph.Inline, row.IsHeader ? Within.Label : Within.Prose, 0);
        }

        _out.Open(PieceKind.CellEnd);
        _out.Html(isHeader ? "</th>" : "</td>");
    }
}
