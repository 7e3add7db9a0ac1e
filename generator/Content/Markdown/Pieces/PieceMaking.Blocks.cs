// Blocks.
using System.Globalization;
using HoSite.Content.Markdown.Alerts;
using HoSite.Content.Markdown.Claims;
using HoSite.Content.Markdown.Containers;
using Markdig.Extensions.Tables;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace HoSite.Content.Markdown.Pieces;

internal sealed partial class PieceMaking
{
    /// <summary>What the clinician layer is called.</summary>
    public const string ForClinicians = "For clinicians";

    private static string IdOf(HeadingBlock heading) => heading.TryGetAttributes()?.Id ?? "";

    private void Blocks(ContainerBlock container, int depth)
    {
        foreach (var block in container)
        {
            Block(block, depth);
        }
    }

    private void Block(Block block, int depth)
    {
        if (depth > MaximumDepth)
        {
            return;
        }

        switch (block)
        {
            case ParagraphBlock paragraph:
                Paragraph(paragraph);
                break;
            case HeadingBlock heading:
                Heading(heading);
                break;
            case ListBlock list:
                List(list, depth);
                break;
            case Table table:
                Table(table);
                break;
            case FencedContainer container:
                Container(container, depth);
                break;
            case ClaimBlock claim:
                _out.Open(PieceKind.Card, claim.Id);
                break;
            case QuoteBlock quotation:
                Quotation(quotation, depth);
                break;
            case CodeBlock code:
                Code(code);
                break;
            case ThematicBreakBlock:
                _out.Html("<hr>\n");
                break;
        }
    }

    private void Paragraph(ParagraphBlock paragraph)
    {
        if (paragraph.Inline?.FirstChild is LinkInline { IsImage: true, NextSibling: null } image)
        {
            Figure(image);
            return;
        }

        _out.Html("<p>");
        Inlines(paragraph.Inline, Within.Prose, 0);
        _out.Html("</p>\n").Open(PieceKind.LineEnd);
    }

    /// <summary>A heading below the second level, or one within another block; those that begin sections are the theme's.</summary>
    private void Heading(HeadingBlock heading)
    {
        _heading = InlineText.Of(heading.Inline);
        _out.Open(PieceKind.Heading, string.Create(CultureInfo.InvariantCulture, $"{Math.Max(2, heading.Level)}{IdOf(heading)}"));
        Inlines(heading.Inline, Within.Heading, 0);
        _out.Open(PieceKind.HeadingEnd);
    }

    private void List(ListBlock list, int depth)
    {
        var element = list.IsOrdered ? "ol" : "ul";
        _out.Html($"<{element}");
        if (list.IsOrdered && int.TryParse(list.OrderedStart, NumberStyles.None, CultureInfo.InvariantCulture, out var start) && start != 1)
        {
            _out.Html($" start=\"{start}\"");
        }

        _out.Html(">\n");
        foreach (var item in list.OfType<ListItemBlock>())
        {
            _out.Html("<li>");
            foreach (var block in item)
            {
                // Items without blank lines between them hold no paragraphs of their own.
                if (!list.IsLoose && block is ParagraphBlock paragraph)
                {
                    Inlines(paragraph.Inline, Within.Prose, 0);
                    _out.Open(PieceKind.LineEnd);
                }
                else
                {
                    Block(block, depth + 1);
                }
            }

            _out.Html("</li>\n");
        }

        _out.Html($"</{element}>\n");
    }

    private void Quotation(QuoteBlock quotation, int depth)
    {
        if (AlertParser.Of(quotation) is not { } alert)
        {
            _out.Html("<blockquote>\n");
            Blocks(quotation, depth + 1);
            _out.Html("</blockquote>\n");
            return;
        }

        var word = alert.Word;
        _out.Html($"<div class=\"alert alert-{word}\" role=\"note\">\n<p class=\"alert-word\"><strong>{char.ToUpperInvariant(word[0])}{word.AsSpan(1)}</strong></p>\n");
        foreach (var block in quotation)
        {
            // The mark may stand alone in its paragraph.
            if (block is not ParagraphBlock { Inline: { } inlines } || inlines.FirstChild is not AlertMark { NextSibling: null })
            {
                Block(block, depth + 1);
            }
        }

        _out.Html("</div>\n");
    }

    private void Container(FencedContainer container, int depth)
    {
        if (!container.IsClinical)
        {
            Blocks(container, depth + 1);
            return;
        }

        _out.Html("<section class=\"clinical\" aria-label=\"").Open(PieceKind.LayerName, _heading);
        _out.Html("\">\n");
        if (!_heading.Equals(ForClinicians, StringComparison.OrdinalIgnoreCase))
        {
            _out.Html($"<p class=\"layer\">{ForClinicians}</p>\n");
        }

        Blocks(container, depth + 1);
        _out.Html("</section>\n").Open(PieceKind.LayerEnd);
    }

    private void Code(CodeBlock code)
    {
        // Focusable, so that a keyboard can scroll what is too wide.
        _out.Html("<pre tabindex=\"0\"><code>");
        foreach (var line in code.Lines.Lines.AsSpan(0, code.Lines.Count))
        {
            _out.Encoded(line.Slice.AsSpan()).Html("\n");
        }

        _out.Html("</code></pre>\n");
    }
}
