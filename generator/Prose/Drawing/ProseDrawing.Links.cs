// Links and images. What does not lead to something known to be safe and there is drawn as its text.
using System.Globalization;
using HoSite.Content;
using HoSite.Content.Markdown;
using Markdig.Syntax.Inlines;

namespace HoSite.Prose.Drawing;

internal sealed partial class ProseDrawing
{
    private void Link(LinkInline link, Within within, int depth)
    {
        if (link.IsImage)
        {
            Image(link, within);
            return;
        }

        var opened = within is Within.Prose or Within.Label && Open(link.Url ?? "");
        if (link.FirstChild is null && _knowledge.PageAt(ContentPath.Resolve(_page.Source.File.Path, link.Url ?? "") ?? "") is { } target)
        {
            _html.AppendText(target.Title);
        }

        Inlines(link, within == Within.Heading ? within : Within.Link, depth + 1);
        _html.Append(opened ? "</a>" : "");
    }

    private void Autolink(AutolinkInline link, Within within)
    {
        var opened = within is Within.Prose or Within.Label && Open(link.IsEmail ? $"mailto:{link.Url}" : link.Url);
        _html.AppendText(link.Url).Append(opened ? "</a>" : "");
    }

    /// <summary>Opens a link to a destination as the author wrote it; false where there is none to open.</summary>
    private bool Open(string destination)
    {
        var form = LinkForms.Of(destination);
        if (form is LinkForm.Web or LinkForm.Mail)
        {
            _html.Append("<a href=\"").AppendAddress(destination.AsSpan().Trim()).Append(form == LinkForm.Web ? "\" rel=\"noopener\">" : "\">");
            return true;
        }

        if (form != LinkForm.Relative || destination.Length == 0
            || ContentPath.Resolve(_page.Source.File.Path, destination) is not { } path)
        {
            return false;
        }

        var href = _knowledge.PageAt(path) is { } page
            ? _surroundings.Href(page, ContentPath.Fragment(destination))
            : _surroundings.MediaHref(path);
        if (href is null)
        {
            return false;
        }

        _html.Append("<a href=\"").AppendAddress(href).Append("\">");
        return true;
    }

    /// <summary>An image alone in its paragraph; its title is what it says below.</summary>
    private void Figure(LinkInline image)
    {
        _html.Append("<figure>");
        Image(image, Within.Prose);
        if (!string.IsNullOrWhiteSpace(image.Title))
        {
            _html.Append("<figcaption>").AppendText(image.Title).Append("</figcaption>");
        }

        _html.Append("</figure>\n");
    }

    private void Image(LinkInline image, Within within)
    {
        var alternative = InlineText.Of(image);
        var path = within == Within.Heading || LinkForms.Of(image.Url ?? "") != LinkForm.Relative
            ? null
            : ContentPath.Resolve(_page.Source.File.Path, image.Url ?? "");
        if (path is null || _surroundings.MediaHref(path) is not { } href)
        {
            _html.AppendText(alternative);
            return;
        }

        _html.Append("<img src=\"").AppendAddress(href).Append("\" alt=\"").AppendText(alternative).Append('"');
        if (_surroundings.Size(path) is var (width, height))
        {
            _html.Append(CultureInfo.InvariantCulture, $" width=\"{width}\" height=\"{height}\"");
        }

        _html.Append(" loading=\"lazy\" decoding=\"async\">");
    }
}
