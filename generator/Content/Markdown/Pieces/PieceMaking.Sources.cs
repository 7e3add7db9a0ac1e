// Citations, chips and footnotes: how a sentence shows what it rests on.
using HoSite.Content.Markdown.Citations;
using HoSite.Content.Markdown.Claims;
using Markdig.Extensions.Footnotes;

namespace HoSite.Content.Markdown.Pieces;

internal sealed partial class PieceMaking
{
    private void Citation(CitationInline citation, Within within)
    {
        if (within is Within.Prose or Within.Label)
        {
            _out.Open(
                PieceKind.Citation,
                string.Join('\n', citation.Sources.Select(source => source.Locator is { } locator ? $"{source.Id}\t{locator}" : source.Id)));
        }
    }

    private void Chip(ClaimInline inline, Within within)
    {
        if (within is Within.Prose or Within.Label)
        {
            _out.Open(PieceKind.Chip, inline.Id);
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
                var which = mark.Footnote.Links.Count == 1 ? "" : $", use {mark.Index - mark.Footnote.Links[0].Index + 1}";
                _out.Html($" <a role=\"doc-backlink\" href=\"#noteref-{mark.Index}\" aria-label=\"Back to note {letter} in the text{which}\">↩</a>");
            }
        }
        else if (within is Within.Prose or Within.Label)
        {
            _drawnFootnoteMarks.Add(mark.Index);
            _out.Html($"<sup><a role=\"doc-noteref\" href=\"#note-{letter}\" id=\"noteref-{mark.Index}\" aria-label=\"Note {letter}\">{letter}</a></sup>");
        }
    }

    private void Footnotes(FootnoteGroup group)
    {
        _heading = "Notes";
        _out.Html("<section aria-label=\"Notes\">\n<ol type=\"a\">\n");
        foreach (var footnote in group.OfType<Footnote>())
        {
            _out.Html($"<li id=\"note-{Letters.Of(footnote.Order - 1)}\">");
            Blocks(footnote, 1);
            _out.Html("</li>\n");
        }

        _out.Html("</ol>\n</section>\n");
    }
}
