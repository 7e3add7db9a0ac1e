// A text without its markup, for the search, for counting and for reading aloud.
using System.Text;
using HoSite.Content;
using HoSite.Content.Markdown;
using HoSite.Content.Markdown.Claims;
using HoSite.Content.Records;
using HoSite.Knowledge;
using Markdig.Extensions.Tables;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace HoSite.Prose;

/// <summary>Takes the markup off a page's text.</summary>
public sealed class PlainText
{
    private const int MaximumDepth = 100;

    private readonly PageRecord _page;
    private readonly KnowledgeBase _knowledge;
    private readonly StringBuilder _text = new();
    private readonly List<PlainSection> _sections = [];
    private HeadingBlock? _heading;

    private PlainText(PageRecord page, KnowledgeBase knowledge)
    {
        _page = page;
        _knowledge = knowledge;
    }

    /// <summary>
    /// The text of a page by headings. Evidence cards give their plain sentence, links without a text their target's title;
    /// citations, chips and code blocks give nothing.
    /// </summary>
    public static IReadOnlyList<PlainSection> Of(PageRecord page, KnowledgeBase knowledge)
    {
        var plain = new PlainText(page, knowledge);
        plain.Blocks(page.Source.Text.Document, 0);
        plain.EndSection();
        return plain._sections;
    }

    private void Blocks(ContainerBlock container, int depth)
    {
        if (depth > MaximumDepth)
        {
            return;
        }

        foreach (var block in container)
        {
            switch (block)
            {
                case HeadingBlock heading:
                    EndSection();
                    _heading = heading;
                    break;
                case ParagraphBlock { Inline: { } inlines }:
                    Line(inlines);
                    break;
                case TableRow row:
                    Row(row);
                    break;
                case ClaimBlock claim when _knowledge.Claim(claim.Id) is { } known:
                    _text.Append(known.Plain).Append('\n');
                    break;
                case ContainerBlock inner and not LinkReferenceDefinitionGroup:
                    Blocks(inner, depth + 1);
                    break;
            }
        }
    }

    private void Row(TableRow row)
    {
        foreach (var paragraph in row.OfType<TableCell>().SelectMany(cell => cell.OfType<ParagraphBlock>()))
        {
            if (paragraph.Inline is { } inlines)
            {
                Inlines(inlines);
                _text.Append("; ");
            }
        }

        _text.Length -= _text.Length > 1 && _text[^1] == ' ' ? 2 : 0;
        _text.Append('\n');
    }

    private void Line(ContainerInline inlines)
    {
        var start = _text.Length;
        Inlines(inlines);
        if (_text.Length > start)
        {
            _text.Append('\n');
        }
    }

    private void Inlines(ContainerInline inlines) => InlineText.Append(_text, inlines, TitleOf);

    private string? TitleOf(LinkInline link)
        => ContentPath.Resolve(_page.Source.File.Path, link.Url ?? "") is { } path ? _knowledge.PageAt(path)?.Title : null;

    private void EndSection()
    {
        var text = _text.ToString().Trim();
        if (_heading is { } heading)
        {
            _sections.Add(new PlainSection(heading.TryGetAttributes()?.Id, InlineText.Of(heading.Inline), heading.Level, text));
        }
        else if (text.Length > 0)
        {
            _sections.Add(new PlainSection(null, "", 0, text));
        }

        _text.Clear();
    }
}
