// Raw HTML is refused: what Markdown cannot say, the theme says.
using HoSite.Diagnostics;
using Markdig.Syntax.Inlines;

namespace HoSite.Content.Markdown;

internal sealed partial class TextWalk
{
    private void RawHtml(HtmlInline html)
    {
        if (html.Tag.StartsWith("<!--", StringComparison.Ordinal))
        {
            return;
        }

        // A closing tag belongs to the mistake that its opening tag is.
        if (html.Tag.StartsWith("</", StringComparison.Ordinal) && _openTags > 0)
        {
            _openTags--;
            return;
        }

        _openTags++;
        ReportHtml(html.Tag, _start + html.Span.Start);
    }

    private void ReportHtml(ReadOnlySpan<char> html, int start)
    {
        var end = html.IndexOfAny('\r', '\n');
        var line = html[..(end < 0 ? html.Length : end)].TrimEnd();
        var tag = line.IndexOf('>') is > 0 and var close ? line[..(close + 1)] : line;
        var remedy = tag.StartsWith("<br", StringComparison.OrdinalIgnoreCase) ? "End the line with a backslash to break it." : null;
        _diagnostics.Add(Rules.RawHtml, _file.Span(start, tag.Length), $"HTML ({tag}) in Markdown", remedy);
    }
}
