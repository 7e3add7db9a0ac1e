// Tables: a caption, header cells with their scope, a box that scrolls by keyboard; alignment by class, never by style.
// The first cell of a row names it. On a small screen a row is a card, so that each other cell carries its column's name.
using Markdig.Extensions.Tables;
using Markdig.Syntax;

namespace HoSite.Content.Markdown.Pieces;

internal sealed partial class PieceMaking
{
    private void Table(Table table)
    {
        var columns = Columns(table);

        // Markdown has no captions; the heading above says what the table is about.
        _out.Html("<section class=\"scroll\" tabindex=\"0\" aria-label=\"").Open(PieceKind.TableName, _heading);
        _out.Html(columns.Length > 0 ? "\">\n<table class=\"stack\">\n" : "\">\n<table>\n").Html("<caption class=\"visually-hidden\">").Open(PieceKind.SameName);
        _out.Html("</caption>\n");
        var inBody = false;
        foreach (var row in table.OfType<TableRow>())
        {
            if (row.IsHeader)
            {
                _out.Html("<thead>\n");
                Row(table, row, columns);
                _out.Html("</thead>\n");
                continue;
            }

            if (!inBody)
            {
                _out.Html("<tbody>\n");
                inBody = true;
            }

            Row(table, row, columns);
        }

        _out.Html(inBody ? "</tbody>\n" : "").Html("</table>\n</section>\n");
    }

    /// <summary>Names of the columns, or none where there is only one.</summary>
    private static string[] Columns(Table table) => table.OfType<TableRow>().FirstOrDefault(row => row.IsHeader) is { Count: > 1 } header
        ? [.. header.OfType<TableCell>().Select(cell => string.Join(' ', cell.OfType<ParagraphBlock>().Select(paragraph => InlineText.Of(paragraph.Inline))))]
        : [];

    private void Row(Table table, TableRow row, string[] columns)
    {
        _out.Html("<tr>");
        for (var i = 0; i < row.Count; i++)
        {
            Cell(table, row, i, i < columns.Length ? columns[i] : "");
        }

        _out.Open(PieceKind.LineEnd);
        _out.Html("</tr>\n");
    }

    private void Cell(Table table, TableRow row, int index, string column)
    {
        var cell = (TableCell)row[index];
        var hasText = cell.OfType<ParagraphBlock>().Any(paragraph => paragraph.Inline?.FirstChild is not null);
        var isHeader = hasText && (row.IsHeader || (index == 0 && column.Length > 0));
        var alignment = index < table.ColumnDefinitions.Count ? table.ColumnDefinitions[index].Alignment : null;
        _out.Html(isHeader ? row.IsHeader ? "<th scope=\"col\"" : "<th scope=\"row\"" : "<td").Html(alignment switch
        {
            TableColumnAlign.Right => " class=\"number\"",
            TableColumnAlign.Center => " class=\"centre\"",
            _ => "",
        });
        if (!row.IsHeader && !isHeader && column.Length > 0)
        {
            _out.Html(" data-label=\"").Encoded(column).Html("\"");
        }

        _out.Html(">");
        foreach (var paragraph in cell.OfType<ParagraphBlock>())
        {
            Inlines(paragraph.Inline, row.IsHeader ? Within.Label : Within.Prose, 0);
        }

        _out.Open(PieceKind.CellEnd);
        _out.Html(isHeader ? "</th>" : "</td>");
    }
}
