// Nothing dangles: every link, anchor, image, claim and citation of a text leads to something that exists.
using System.Collections.Frozen;
using HoSite.Content;
using HoSite.Content.Markdown;
using HoSite.Content.Records;
using HoSite.Diagnostics;
using HoSite.Knowledge;

namespace HoSite.Prose;

/// <summary>Checks what texts lead to. One is used for all pages, from any thread.</summary>
public sealed class ProseLinks
{
    private readonly KnowledgeBase _knowledge;
    private readonly Func<PageRecord, string, bool> _isDrawn;
    private readonly DiagnosticBag _diagnostics;
    private readonly FrozenSet<string> _drafts;

    /// <summary>Prepares the checks of a knowledge base.</summary>
    /// <param name="knowledge">The linked graph.</param>
    /// <param name="isDrawn">Whether a page's view draws an anchor itself.</param>
    /// <param name="diagnostics">Takes what is wrong.</param>
    public ProseLinks(KnowledgeBase knowledge, Func<PageRecord, string, bool> isDrawn, DiagnosticBag diagnostics)
    {
        _knowledge = knowledge;
        _isDrawn = isDrawn;
        _diagnostics = diagnostics;
        _drafts = knowledge.Content.Pages
            .Where(page => knowledge.Drafts.Contains(page.Id))
            .Select(page => page.Source.File.Path)
            .ToFrozenSet(StringComparer.Ordinal);
    }

    /// <summary>Checks the text of one page.</summary>
    public void Check(PageRecord page)
    {
        var text = page.Source.Text;
        foreach (var link in text.Links)
        {
            Check(page, link);
        }

        foreach (var claim in text.Claims)
        {
            CheckClaim(claim);
        }

        foreach (var citation in text.Citations)
        {
            if (_knowledge.Reference(citation.Value) is null
                && !_knowledge.IsUnreadable(new RecordId(Kind.Reference, citation.Value)))
            {
                var known = _knowledge.Content.References.Select(reference => reference.Id.Value);
                _diagnostics.Add(
                    Rules.UnknownReference, citation.Span, $"no reference '{citation.Value}'", null, Nearest.To(citation.Value, known));
            }
        }
    }

    private void CheckClaim(Located<string> name)
    {
        if (name.Value.Length == 0)
        {
            _diagnostics.Add(Rules.UnknownClaim, name.Span, "a claim without its id", "Write [claim:id] with the id of a claim in claims/*.yml.");
        }
        else if (_knowledge.Claim(name.Value) is not { } claim)
        {
            if (!_knowledge.IsUnreadable(new RecordId(Kind.Claim, name.Value)))
            {
                var known = _knowledge.Content.Claims.Select(known => known.Id.Value);
                _diagnostics.Add(Rules.UnknownClaim, name.Span, $"no claim '{name.Value}'", null, Nearest.To(name.Value, known));
            }
        }
        else if (claim.Retired is { } retired)
        {
            var remedy = retired.Successor is { } successor ? $"Use its successor, '{successor.Value}', or rewrite the statement." : null;
            _diagnostics.Add(Rules.RetiredClaimUsed, name.Span, $"the claim '{name.Value}' is retired", remedy);
        }
    }

    private void Check(PageRecord page, TextLink link)
    {
        switch (LinkForms.Of(link.Target))
        {
            case LinkForm.Unsafe:
                // Said when the text was parsed.
                break;
            case LinkForm.Web or LinkForm.Mail when link.IsImage:
                _diagnostics.Add(
                    Rules.MissingImage, link.Span, "an image from another site", "Put the image into media/: pages load nothing from elsewhere.");
                break;
            case LinkForm.Web or LinkForm.Mail:
                RequireText(link);
                break;
            case LinkForm.Rooted:
                _diagnostics.Add(
                    link.IsImage ? Rules.MissingImage : Rules.UnknownLinkTarget, link.Span,
                    $"the path '{link.Target}' begins with '/'", "Write the path of the file relative to this one, such as ../stages/mature.md.");
                break;
            default:
                CheckRelative(page, link);
                break;
        }
    }

    private void CheckRelative(PageRecord page, TextLink link)
    {
        var path = link.Target.Length == 0 ? null : ContentPath.Resolve(page.Source.File.Path, link.Target);
        if (path is null)
        {
            var message = link.Target.Length == 0 ? "a link that leads nowhere" : $"'{link.Target}' leads out of the content folder";
            _diagnostics.Add(link.IsImage ? Rules.MissingImage : Rules.UnknownLinkTarget, link.Span, message);
        }
        else if (link.IsImage)
        {
            CheckImage(page, link, path);
        }
        else if (_knowledge.PageAt(path) is { } target)
        {
            CheckAnchor(target, link);
        }
        else if (_drafts.Contains(path))
        {
            _diagnostics.Add(Rules.DraftLinked, link.Span, $"'{link.Target}' is a draft");
        }
        else if (_knowledge.HasMedia(path))
        {
            RequireText(link);
        }
        else if (!IsUnreadable(path))
        {
            _diagnostics.Add(LinkAdvice.UnknownTarget(_knowledge, page, link, path));
        }
    }

    private void CheckImage(PageRecord page, TextLink link, string path)
    {
        if (!_knowledge.HasMedia(path))
        {
            var media = _knowledge.Content.Media.Select(file => LinkAdvice.Relative(page.Source.File.Path, file.Path));
            _diagnostics.Add(
                Rules.MissingImage, link.Span, $"there is no image '{link.Target}'", null, Nearest.To(link.Target, media));
        }
    }

    private void CheckAnchor(PageRecord target, TextLink link)
    {
        if (ContentPath.Fragment(link.Target) is not { } fragment || _isDrawn(target, fragment))
        {
            return;
        }

        var headings = target.Source.Text.Headings;
        if (!headings.Any(heading => heading.Id == fragment))
        {
            _diagnostics.Add(
                Rules.UnknownAnchor, link.Span, $"'{target.Title}' has no heading '#{fragment}'", null,
                Nearest.To(fragment, headings.Select(heading => heading.Id)));
        }
    }

    private void RequireText(TextLink link)
    {
        if (!link.HasText)
        {
            _diagnostics.Add(Rules.EmptyLink, link.Span, "the link has no text");
        }
    }

    /// <summary>Whether a path belongs to a page whose file could not be read: then the link is neither right nor wrong.</summary>
    private bool IsUnreadable(string path)
    {
        if (path == "index.md")
        {
            return _knowledge.IsUnreadable(new RecordId(Kind.Home, ""));
        }

        var slash = path.IndexOf('/', StringComparison.Ordinal);
        return slash > 0 && path.EndsWith(".md", StringComparison.Ordinal) && KindNames.FromPlural(path[..slash]) is { } kind
            && _knowledge.IsUnreadable(new RecordId(kind, path[(slash + 1)..^3]));
    }
}
