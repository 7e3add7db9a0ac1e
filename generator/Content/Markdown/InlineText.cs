// What a reader would hear of a piece of inline Markdown: used for headings, alternatives of images and accessible names.
using System.Text;
using HoSite.Content.Markdown.Citations;
using HoSite.Content.Markdown.Claims;
using HoSite.Content.Markdown.HeadingIds;
using Markdig.Syntax.Inlines;

namespace HoSite.Content.Markdown;

/// <summary>Text without markup.</summary>
public static class InlineText
{
    private const int MaximumDepth = 100;

    /// <summary>The text of inline nodes, with citations, claims and anchors left out and blanks at both ends removed.</summary>
    public static string Of(ContainerInline? inlines)
    {
        if (inlines is null)
        {
            return "";
        }

        // Most headings are one plain run of text.
        if (inlines.FirstChild is LiteralInline { NextSibling: null } only)
        {
            return only.Content.AsSpan().Trim().ToString();
        }

        var text = new StringBuilder();
        Append(text, inlines, 0);
        return text.ToString().Trim();
    }

    /// <summary>Adds the text of inline nodes to a longer text.</summary>
    /// <param name="text">The longer text.</param>
    /// <param name="inlines">The nodes.</param>
    /// <param name="nameless">The text of a link that has none of its own.</param>
    public static void Append(StringBuilder text, ContainerInline inlines, Func<LinkInline, string?> nameless)
        => Append(text, inlines, 0, nameless);

    private static void Append(StringBuilder text, ContainerInline inlines, int depth, Func<LinkInline, string?>? nameless = null)
    {
        for (var inline = inlines.FirstChild; inline is not null && depth < MaximumDepth; inline = inline.NextSibling)
        {
            switch (inline)
            {
                case LiteralInline literal:
                    text.Append(literal.Content.AsSpan());
                    break;
                case CodeInline code:
                    text.Append(code.ContentSpan);
                    break;
                case HtmlEntityInline entity:
                    text.Append(entity.Transcoded.AsSpan());
                    break;
                case AutolinkInline link:
                    text.Append(link.Url);
                    break;
                case LineBreakInline:
                    text.Append(' ');
                    break;
                case LinkInline { FirstChild: null } link:
                    text.Append(nameless?.Invoke(link));
                    break;
                case ContainerInline container:
                    Append(text, container, depth + 1, nameless);
                    break;
                case CitationInline or ClaimInline or HeadingIdInline:
                    TrimEnd(text);
                    break;
            }
        }
    }

    /// <summary>The blank before something that is left out goes with it.</summary>
    private static void TrimEnd(StringBuilder text)
    {
        while (text.Length > 0 && text[^1] == ' ')
        {
            text.Length--;
        }
    }
}
