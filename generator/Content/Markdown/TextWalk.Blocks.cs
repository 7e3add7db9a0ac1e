// Headings, containers and raw HTML.
using HoSite.Content.Markdown.Claims;
using HoSite.Content.Markdown.Containers;
using HoSite.Content.Markdown.HeadingIds;
using HoSite.Diagnostics;
using Markdig.Extensions.Footnotes;
using Markdig.Syntax;

namespace HoSite.Content.Markdown;

internal sealed partial class TextWalk
{
    private static readonly string[] ContainerNames = ["claim", FencedContainer.Clinical];

    private void Heading(HeadingBlock heading)
    {
        BeginText();
        Inlines(heading.Inline, Surroundings.Heading, 0);
        var span = Place(heading.Span);
        var fixedId = heading.Inline?.LastChild as HeadingIdInline;
        var draft = new HeadingDraft(
            heading, InlineText.Of(heading.Inline), span, fixedId?.Id, fixedId is null ? span : Place(fixedId.Span));
        _headings.Add(draft);
        CheckLevel(heading.Level, span);
        EndSection(heading.Level);
        _emptySoFar = draft;
    }

    private void CheckLevel(int level, Diagnostics.SourceSpan span)
    {
        if (level == 1)
        {
            _diagnostics.Add(
                Rules.SkippedHeading, span, "a heading of the first level, which only the page's title has",
                "Write '##': the title in the front matter is the page's first heading.");
        }
        else if (level > _level + 1)
        {
            _diagnostics.Add(
                Rules.SkippedHeading, span, $"a heading of level {level} where level {_level + 1} comes next",
                $"Write '{new string('#', _level + 1)}'.");
        }

        _level = level;
    }

    /// <summary>A heading is empty if nothing came before the next one of its level or a higher one.</summary>
    private void EndSection(int level)
    {
        if (_emptySoFar is { } heading && level <= heading.Block.Level)
        {
            _diagnostics.Add(Rules.EmptySection, heading.Span, $"nothing stands under the heading '{heading.Text}'");
        }

        _emptySoFar = null;
    }

    private void Container(FencedContainer container, int depth)
    {
        var name = container.Name;
        var fence = _file.Span(_start + container.Span.Start, container.NameStart - container.Span.Start + name.Length);
        if (name.Length == 0)
        {
            _diagnostics.Add(Rules.UnknownContainer, fence, "a line ':::' that closes nothing", "Remove it, or open a block before it.");
        }
        else if (!container.IsClinical)
        {
            ReportUnknown(container);
        }
        else if (!container.HasClosingLine)
        {
            _diagnostics.Add(Rules.UnclosedContainer, fence, $"the block ':::{name}' that begins here is not closed");
        }

        Blocks(container, depth + 1);
    }

    private void ReportUnknown(FencedContainer container)
    {
        var span = _file.Span(_start + container.NameStart, container.Name.Length);
        var word = container.Name.Split(' ', '\t')[0];
        if (word == FencedContainer.Clinical)
        {
            _diagnostics.Add(Rules.UnknownContainer, span, $"words behind ':::{word}'", $"Write ':::{word}' alone on its line.");
        }
        else
        {
            _diagnostics.Add(
                Rules.UnknownContainer, span, $"there is no block ':::{word}'", null, Nearest.To(word, ContainerNames));
        }
    }

    private void ClaimOnItsLine(ClaimBlock claim)
    {
        if (claim.Id.Length == 0)
        {
            _diagnostics.Add(Rules.UnknownContainer, Place(claim.Span), "':::claim' without the id of a claim");
        }
        else
        {
            _claims.Add(new Located<string>(claim.Id, _file.Span(_start + claim.IdStart, claim.Id.Length)));
        }
    }

    private void RawHtml(HtmlBlock html)
    {
        var text = _file.Text.AsSpan(_start + html.Span.Start, html.Span.Length);
        var rest = HtmlComments.Skip(text);
        if (rest < text.Length)
        {
            ReportHtml(text[rest..], _start + html.Span.Start + rest);
        }
    }

    private void UnusedFootnotes(LinkReferenceDefinitionGroup definitions)
    {
        foreach (var definition in definitions.OfType<FootnoteLinkReferenceDefinition>())
        {
            if (definition.Footnote.Order < 0)
            {
                _diagnostics.Add(
                    Rules.UnusedFootnote, Place(definition.Span), $"nothing refers to the footnote '{definition.Label?.TrimStart('^')}'");
            }
        }
    }
}
