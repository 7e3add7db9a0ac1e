// Citations, chips and footnotes: how a sentence shows what it rests on.
using System.Globalization;
using HoSite.Content.Markdown.Citations;
using HoSite.Content.Markdown.Claims;
using Markdig.Extensions.Footnotes;

namespace HoSite.Prose.Drawing;

internal sealed partial class ProseDrawing
{
    private void Citation(CitationInline citation, Within within)
    {
        if (within is not (Within.Prose or Within.Label))
        {
            return;
        }

        var isFirst = true;
        foreach (var source in citation.Sources)
        {
            if (_knowledge.Reference(source.Id) is not { } reference)
            {
                continue;
            }

            var cited = _citations.Of(reference);
            var use = cited.AddUse();
            _html.Append(isFirst ? "" : " ")
                .Append(CultureInfo.InvariantCulture, $"<a class=\"cite\" role=\"doc-noteref\" href=\"#{cited.Anchor}\" id=\"{use.Id}\" aria-label=\"Reference {cited.Number}, ")
                .AppendText(_surroundings.Name(reference));
            if (source.Locator is { } locator)
            {
                _html.Append(", ").AppendText(locator).Append(CultureInfo.InvariantCulture, $"\">[{cited.Number}, ").AppendText(locator).Append("]</a>");
            }
            else
            {
                _html.Append(CultureInfo.InvariantCulture, $"\">[{cited.Number}]</a>");
            }

            isFirst = false;
        }
    }

    private void Chip(ClaimInline inline, Within within)
    {
        if (within is Within.Prose or Within.Label && _knowledge.Claim(inline.Id) is { } claim)
        {
            _html.Append(_surroundings.Chip(claim).Value);
        }
    }

    /// <summary>Footnotes have letters: numbers are references.</summary>
    private void FootnoteMark(FootnoteLink mark, Within within)
    {
        var letter = Letters.Of(mark.Footnote.Order - 1);
        if (mark.IsBackLink)
        {
            // A mark in a heading or a link was refused and not drawn; nothing may lead back to it.
            if (_drawnFootnoteMarks.Contains(mark.Index))
            {
                _html.Append(CultureInfo.InvariantCulture, $" <a role=\"doc-backlink\" href=\"#noteref-{mark.Index}\" aria-label=\"Back to the text at note {letter}\">↩</a>");
            }
        }
        else if (within is Within.Prose or Within.Label)
        {
            _drawnFootnoteMarks.Add(mark.Index);
            _html.Append(CultureInfo.InvariantCulture, $"<sup><a role=\"doc-noteref\" href=\"#note-{letter}\" id=\"noteref-{mark.Index}\" aria-label=\"Note {letter}\">{letter}</a></sup>");
        }
    }

    private void Footnotes(FootnoteGroup group)
    {
        _heading = "Notes";
        _html.Append("<section aria-label=\"Notes\">\n<ol type=\"a\">\n");
        foreach (var footnote in group.OfType<Footnote>())
        {
            _html.Append("<li id=\"note-").Append(Letters.Of(footnote.Order - 1)).Append("\">");
            Blocks(footnote, 1);
            _html.Append("</li>\n");
        }

        _html.Append("</ol>\n</section>\n");
    }
}
