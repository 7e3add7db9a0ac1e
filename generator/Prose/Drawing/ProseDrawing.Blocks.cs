// Blocks.
using System.Globalization;
using HoSite.Content.Markdown;
using HoSite.Content.Markdown.Alerts;
using HoSite.Content.Markdown.Claims;
using HoSite.Content.Markdown.Containers;
using HoSite.Theme.Models;
using Markdig.Extensions.Tables;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace HoSite.Prose.Drawing;

internal sealed partial class ProseDrawing
{
    private const string ForClinicians = "For clinicians";

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
                Card(claim);
                break;
            case QuoteBlock quotation:
                Quotation(quotation, depth);
                break;
            case CodeBlock code:
                Code(code);
                break;
            case ThematicBreakBlock:
                _html.Append("<hr>\n");
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

        _html.Append("<p>");
        Inlines(paragraph.Inline, Within.Prose, 0);
        _html.Append("</p>\n");
    }

    /// <summary>A heading below the second level, or one within another block; those that begin sections are the theme's.</summary>
    private void Heading(HeadingBlock heading)
    {
        var level = Math.Max(2, heading.Level);
        _heading = InlineText.Of(heading.Inline);
        _html.Append(CultureInfo.InvariantCulture, $"<h{level} id=\"").AppendText(IdOf(heading)).Append("\">");
        Inlines(heading.Inline, Within.Heading, 0);
        _html.Append(CultureInfo.InvariantCulture, $"</h{level}>\n");
    }

    private Html HeadingHtml(HeadingBlock heading)
    {
        Inlines(heading.Inline, Within.Heading, 0);
        return Take();
    }

    private void List(ListBlock list, int depth)
    {
        var element = list.IsOrdered ? "ol" : "ul";
        _html.Append('<').Append(element);
        if (list.IsOrdered && int.TryParse(list.OrderedStart, NumberStyles.None, CultureInfo.InvariantCulture, out var start) && start != 1)
        {
            _html.Append(CultureInfo.InvariantCulture, $" start=\"{start}\"");
        }

        _html.Append(">\n");
        foreach (var item in list.OfType<ListItemBlock>())
        {
            _html.Append("<li>");
            foreach (var block in item)
            {
                // Items without blank lines between them hold no paragraphs of their own.
                if (!list.IsLoose && block is ParagraphBlock paragraph)
                {
                    Inlines(paragraph.Inline, Within.Prose, 0);
                }
                else
                {
                    Block(block, depth + 1);
                }
            }

            _html.Append("</li>\n");
        }

        _html.Append("</").Append(element).Append(">\n");
    }

    private void Quotation(QuoteBlock quotation, int depth)
    {
        if (AlertParser.Of(quotation) is not { } alert)
        {
            _html.Append("<blockquote>\n");
            Blocks(quotation, depth + 1);
            _html.Append("</blockquote>\n");
            return;
        }

        var word = alert.Word;
        _html.Append("<div class=\"alert alert-").Append(word).Append("\" role=\"note\">\n<p class=\"alert-word\"><strong>")
            .Append(char.ToUpperInvariant(word[0])).Append(word.AsSpan(1)).Append("</strong></p>\n");
        foreach (var block in quotation)
        {
            // The mark may stand alone in its paragraph.
            if (block is not ParagraphBlock { Inline: { } inlines } || inlines.FirstChild is not AlertMark { NextSibling: null })
            {
                Block(block, depth + 1);
            }
        }

        _html.Append("</div>\n");
    }

    private void Container(FencedContainer container, int depth)
    {
        if (!container.IsClinical)
        {
            Blocks(container, depth + 1);
            return;
        }

        var isSaid = _heading.Equals(ForClinicians, StringComparison.OrdinalIgnoreCase);
        _html.Append("<section class=\"clinical\" aria-label=\"")
            .AppendText(Unique(isSaid ? ForClinicians : $"{ForClinicians}: {_heading}")).Append("\">\n");
        if (!isSaid)
        {
            _html.Append("<p class=\"layer\">").Append(ForClinicians).Append("</p>\n");
        }

        Blocks(container, depth + 1);
        _html.Append("</section>\n");
    }

    private void Card(ClaimBlock block)
    {
        if (_knowledge.Claim(block.Id) is { } claim)
        {
            _html.Append(_surroundings.Card(claim).Value).Append('\n');
        }
    }

    private void Code(CodeBlock code)
    {
        // Focusable, so that a keyboard can scroll what is too wide.
        _html.Append("<pre tabindex=\"0\"><code>");
        foreach (var line in code.Lines.Lines.AsSpan(0, code.Lines.Count))
        {
            _html.AppendText(line.Slice.AsSpan()).Append('\n');
        }

        _html.Append("</code></pre>\n");
    }
}
