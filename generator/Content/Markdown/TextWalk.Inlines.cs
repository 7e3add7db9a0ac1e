// Inline nodes: gathered, checked, and flattened into the text in which figures are looked for.
using HoSite.Content.Markdown.Alerts;
using HoSite.Content.Markdown.Citations;
using HoSite.Content.Markdown.Claims;
using HoSite.Content.Markdown.Figures;
using HoSite.Content.Markdown.Footnotes;
using HoSite.Content.Markdown.HeadingIds;
using HoSite.Diagnostics;
using Markdig.Extensions.Footnotes;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace HoSite.Content.Markdown;

internal sealed partial class TextWalk
{
    private void Inlines(ContainerInline? container, Surroundings around, int depth)
    {
        if (depth > MaximumDepth)
        {
            _diagnostics.Add(Rules.TooDeep, Place(container!.Span), "the text is nested too deeply");
            return;
        }

        for (var inline = container?.FirstChild; inline is not null; inline = inline.NextSibling)
        {
            Inline(inline, around, depth);
        }
    }

    private void Inline(Inline inline, Surroundings around, int depth)
    {
        switch (inline)
        {
            case LiteralInline literal:
                Literal(literal.Content.AsSpan(), literal.Span, around);
                break;
            case HtmlEntityInline entity:
                Literal(entity.Transcoded.AsSpan(), entity.Span, around);
                break;
            case LineBreakInline:
                _flat.Append(' ', inline.Span.Start);
                break;
            case CitationInline citation:
                Citation(citation, around);
                break;
            case ClaimInline claim:
                Claim(claim, around);
                break;
            case LinkInline link:
                Link(link, around, depth);
                break;
            case AutolinkInline link:
                _flat.Append(FlatText.Opaque, link.Span.Start);
                Destination(link.IsEmail ? $"mailto:{link.Url}" : link.Url, false, true, Place(link.Span));
                break;
            case FootnoteLink { IsBackLink: false } footnote:
                RefuseOutsideProse(footnote, around, "a footnote", "Put the footnote's mark into the text.");
                _flat.Append(Cites(footnote.Footnote) ? FlatText.Source : FlatText.Opaque, footnote.Span.Start);
                break;
            case HtmlInline html:
                RawHtml(html);
                break;
            case UnknownFootnote footnote:
                _diagnostics.Add(Rules.UnknownFootnote, Place(footnote.Span), $"there is no footnote '{footnote.Label}'");
                break;
            case ContainerInline container:
                Inlines(container, around, depth + 1);
                break;
            case not (AlertMark or HeadingIdInline or FootnoteLink):
                _flat.Append(FlatText.Opaque, inline.Span.Start);
                break;
        }
    }

    private void Literal(ReadOnlySpan<char> text, Markdig.Syntax.SourceSpan span, Surroundings around)
    {
        switch (around)
        {
            case Surroundings.Prose:
                _flat.Append(text, span.Start + Lead(text, span));
                break;
            case Surroundings.Link:
                _flat.AppendMasked(text, span.Start);
                break;
        }
    }

    /// <summary>A span also covers what the text leaves out: a backslash before it, the blanks around a table's cell.</summary>
    private int Lead(ReadOnlySpan<char> text, Markdig.Syntax.SourceSpan span)
        => text.Length >= span.Length
            ? 0
            : Math.Max(0, _file.Text.AsSpan(_start + span.Start, span.Length).IndexOf(text, StringComparison.Ordinal));

    private void Citation(CitationInline citation, Surroundings around)
    {
        _flat.Append(FlatText.Source, citation.Span.Start);
        if (citation.Sources.Count == 0)
        {
            _diagnostics.Add(
                Rules.InvalidCitation, Place(citation.Span), $"the citation '{_file.Text.AsSpan(_start + citation.Span.Start, citation.Span.Length)}' cannot be understood");
        }

        RefuseOutsideProse(citation, around, "a citation", "Put the citation into the text.");
        foreach (var source in citation.Sources)
        {
            _citations.Add(new Located<string>(source.Id, _file.Span(_start + source.Start, source.Id.Length)));
        }
    }

    private void Claim(ClaimInline claim, Surroundings around)
    {
        _flat.Append(FlatText.Source, claim.Span.Start);
        RefuseOutsideProse(claim, around, "a claim", "Put the claim into the text.");
        var span = claim.Id.Length == 0 ? Place(claim.Span) : _file.Span(_start + claim.IdStart, claim.Id.Length);
        _claims.Add(new Located<string>(claim.Id, span));
    }

    private void RefuseOutsideProse(Inline inline, Surroundings around, string what, string remedy)
    {
        if (around != Surroundings.Prose)
        {
            var where = around switch
            {
                Surroundings.Heading => "a heading",
                Surroundings.Link => "the text of a link",
                _ => "the text of an image",
            };
            _diagnostics.Add(Rules.InvalidCitation, Place(inline.Span), $"{what} in {where}", remedy);
        }
    }

    private void Link(LinkInline link, Surroundings around, int depth)
    {
        var hasText = link.FirstChild is not null && InlineText.Of(link).Length > 0;
        var span = link.UrlSpan.IsEmpty ? Place(link.Span) : Place(link.UrlSpan);
        Destination(link.Url ?? "", link.IsImage, hasText || HoldsImage(link), span);
        if (link.IsImage && !hasText)
        {
            _diagnostics.Add(Rules.ImageWithoutText, Place(link.Span), "the image has no text alternative");
        }

        if (link.FirstChild is null || link.IsImage)
        {
            _flat.Append(FlatText.Opaque, link.Span.Start);
        }

        Inlines(link, link.IsImage ? Surroundings.Image : around == Surroundings.Heading ? around : Surroundings.Link, depth + 1);
    }

    private void Destination(string target, bool isImage, bool hasText, Diagnostics.SourceSpan span)
    {
        if (LinkForms.Of(target) == LinkForm.Unsafe)
        {
            _diagnostics.Add(Rules.UnsafeLink, span, $"the address '{Shown(target)}' is not of a form that is allowed");
        }

        _links.Add(new TextLink(target, isImage, hasText, span));
    }

    private static string Shown(string target)
        => string.Concat((target.Length > 80 ? target[..80] + "…" : target).Select(c => char.IsControl(c) ? '\uFFFD' : c));

    private static bool HoldsImage(LinkInline link) => link.FindDescendants<LinkInline>().Any(inner => inner.IsImage);

    private bool Cites(Footnote footnote)
    {
        if (!_citing.TryGetValue(footnote, out var cites))
        {
            cites = footnote.Descendants().Any(node => node is CitationInline or ClaimInline or ClaimBlock);
            _citing.Add(footnote, cites);
        }

        return cites;
    }
}
