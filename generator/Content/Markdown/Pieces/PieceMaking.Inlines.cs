// Inline nodes. Neighbouring pieces of text are put together first, so that a term is found across lines and entities.
using HoSite.Content.Markdown.Citations;
using HoSite.Content.Markdown.Claims;
using Markdig.Extensions.Footnotes;
using Markdig.Extensions.TaskLists;
using Markdig.Syntax.Inlines;

namespace HoSite.Content.Markdown.Pieces;

internal sealed partial class PieceMaking
{
    private void Inlines(ContainerInline? container, Within within, int depth)
    {
        if (container is null || depth > MaximumDepth)
        {
            return;
        }

        for (var inline = container.FirstChild; inline is not null; inline = inline.NextSibling)
        {
            if (inline is LiteralInline only && !IsText(inline.NextSibling))
            {
                Text(only.Content.AsSpan(), within);
            }
            else if (IsText(inline))
            {
                inline = Run(inline);
                Text(_run.ToString(), within);
            }
            else
            {
                Inline(inline, within, depth);
            }
        }
    }

    private static bool IsText(Inline? inline) => inline is LiteralInline or HtmlEntityInline or LineBreakInline { IsHard: false };

    /// <summary>Gathers a run of text; returns its last node.</summary>
    private Inline Run(Inline inline)
    {
        _run.Clear();
        while (true)
        {
            _ = inline switch
            {
                LiteralInline literal => _run.Append(literal.Content.AsSpan()),
                HtmlEntityInline entity => _run.Append(entity.Transcoded.AsSpan()),
                _ => _run.Append('\n'),
            };
            if (!IsText(inline.NextSibling))
            {
                return inline;
            }

            inline = inline.NextSibling!;
        }
    }

    private void Text(ReadOnlySpan<char> text, Within within)
        => _out.Open(within == Within.Prose ? PieceKind.Words : PieceKind.Text, text);

    private void Inline(Inline inline, Within within, int depth)
    {
        switch (inline)
        {
            case EmphasisInline emphasis:
                Emphasis(emphasis, within, depth);
                break;
            case CodeInline code:
                _out.Html("<code>").Open(PieceKind.Text, code.ContentSpan);
                _out.Html("</code>");
                break;
            case LineBreakInline:
                _out.Html("<br>\n");
                break;
            case LinkInline link:
                Link(link, within, depth);
                break;
            case AutolinkInline link:
                Autolink(link, within);
                break;
            case CitationInline citation:
                Citation(citation, within);
                break;
            case ClaimInline claim:
                Chip(claim, within);
                break;
            case FootnoteLink footnote:
                FootnoteMark(footnote, within);
                break;
            case TaskList task:
                Task(task);
                break;
            case ContainerInline container:
                Inlines(container, within, depth + 1);
                break;
        }
    }

    private void Emphasis(EmphasisInline emphasis, Within within, int depth)
    {
        var element = (emphasis.DelimiterChar, emphasis.DelimiterCount) switch
        {
            ('~', _) => "del",
            (_, 2) => "strong",
            _ => "em",
        };
        _out.Html($"<{element}>");
        Inlines(emphasis, within, depth + 1);
        _out.Html($"</{element}>");
    }

    /// <summary>A box drawn as a sign with its meaning in words: there is nothing here to tick.</summary>
    private void Task(TaskList task) => _out.Html(task.Checked
        ? "<span class=\"task\" aria-hidden=\"true\">☑</span><span class=\"visually-hidden\">Done:</span>"
        : "<span class=\"task\" aria-hidden=\"true\">☐</span><span class=\"visually-hidden\">To do:</span>");
}
