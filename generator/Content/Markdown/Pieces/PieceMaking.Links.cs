// Links and images. What does not lead to something known to be safe gives its text alone.
using Markdig.Syntax.Inlines;

namespace HoSite.Content.Markdown.Pieces;

internal sealed partial class PieceMaking
{
    private void Link(LinkInline link, Within within, int depth)
    {
        if (link.IsImage)
        {
            Image(link, within);
            return;
        }

        var destination = link.Url ?? "";
        var end = within is Within.Prose or Within.Label ? Start(destination) : LinkEnding.None;
        if (link.FirstChild is null && ContentPath.Resolve(_path, destination) is { } path)
        {
            _out.Open(PieceKind.Title, path);
        }

        Inlines(link, within == Within.Heading ? within : Within.Link, depth + 1);
        End(end);
    }

    private void Autolink(AutolinkInline link, Within within)
    {
        var end = within is Within.Prose or Within.Label ? Start(link.IsEmail ? $"mailto:{link.Url}" : link.Url) : LinkEnding.None;
        _out.Open(PieceKind.Text, link.Url);
        End(end);
    }

    /// <summary>Begins a link to a destination as the author wrote it; says what must end it.</summary>
    private LinkEnding Start(string destination)
    {
        var form = LinkForms.Of(destination);
        if (form is LinkForm.Web or LinkForm.Mail)
        {
            _out.Html("<a href=\"").Address(destination.AsSpan().Trim()).Html(form == LinkForm.Web ? "\" rel=\"noopener\">" : "\">");
            return LinkEnding.Written;
        }

        if (form != LinkForm.Relative || destination.Length == 0 || ContentPath.Resolve(_path, destination) is not { } path)
        {
            return LinkEnding.None;
        }

        _out.Open(PieceKind.LinkStart, ContentPath.Fragment(destination) is { } fragment ? $"{path}#{fragment}" : path);
        return LinkEnding.Open;
    }

    private void End(LinkEnding ending)
    {
        if (ending == LinkEnding.Written)
        {
            _out.Html("</a>");
        }
        else if (ending == LinkEnding.Open)
        {
            _out.Open(PieceKind.LinkEnd);
        }
    }

    /// <summary>An image alone in its paragraph; its title is what it says below.</summary>
    private void Figure(LinkInline image)
    {
        _out.Html("<figure>");
        Image(image, Within.Prose);
        if (!string.IsNullOrWhiteSpace(image.Title))
        {
            _out.Html("<figcaption>").Encoded(image.Title).Html("</figcaption>");
        }

        _out.Html("</figure>\n").Open(PieceKind.LineEnd);
    }

    private void Image(LinkInline image, Within within)
    {
        var alternative = InlineText.Of(image);
        if (within == Within.Heading || LinkForms.Of(image.Url ?? "") != LinkForm.Relative
            || ContentPath.Resolve(_path, image.Url ?? "") is not { } path)
        {
            _out.Open(PieceKind.Text, alternative);
            return;
        }

        _out.Open(PieceKind.Image, $"{path}\n{alternative}");
    }
}
