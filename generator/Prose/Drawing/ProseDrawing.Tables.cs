// Tables: a caption, header cells with their scope, a box that scrolls by keyboard; alignment by class, never by style.
using Markdig.Extensions.Tables;
using Markdig.Syntax;

namespace HoSite.Prose.Drawing;

internal sealed partial class ProseDrawing
{
    private void Table(Table table)
    {
        // Markdown has no captions; the heading above says what the table is about.
        var caption = Unique(_heading);
        _html.Append("<section class=\"scroll\" tabindex=\"0\" aria-label=\"").AppendText(caption)
            .Append("\">\n<table>\n<caption class=\"visually-hidden\">").AppendText(caption).Append("</caption>\n");
        var inBody = false;
        foreach (var row in table.OfType<TableRow>())
        {
            if (row.IsHeader)
            {
                _html.Append("<thead>\n");
                Row(table, row);
                _html.Append("</thead>\n");
                continue;
            }

            if (!inBody)
            {
                _html.Append("<tbody>\n");
                inBody = true;
            }

            Row(table, row);
        }

        _html.Append(inBody ? "</tbody>\n" : "").Append("</table>\n</section>\n");
    }

    private void Row(Table table, TableRow row)
    {
        _html.Append("<tr>");
        for (var i = 0; i < row.Count; i++)
        {
            Cell(table, row, i);
        }

        _html.Append("</tr>\n");
    }

    private void Cell(Table table, TableRow row, int index)
    {
        var cell = (TableCell)row[index];
        var isHeader = row.IsHeader && cell.Count > 0;
        var alignment = index < table.ColumnDefinitions.Count ? table.ColumnDefinitions[index].Alignment : null;
        _html.Append(isHeader ? "<th scope=\"col\"" : "<td").Append(alignment switch
        {
            TableColumnAlign.Right => " class=\"number\"",
            TableColumnAlign.Center => " class=\"centre\"",
            _ => "",
        }).Append('>');
        foreach (var paragraph in cell.OfType<ParagraphBlock>())
        {
            Inlines(paragraph.Inline, row.IsHeader ? Within.Label : Within.Prose, 0);
        }

        _html.Append(isHeader ? "</th>" : "</td>");
    }
}
