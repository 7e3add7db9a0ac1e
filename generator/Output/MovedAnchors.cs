// A heading's old anchor stays where readers look for it: as an empty element before the heading that it has become,
// or, where the text has moved to another page, as a line at the page's end that leads there. Neither needs a script.
using System.Net;
using System.Text;
using HoSite.Pages;

namespace HoSite.Output;

internal static class MovedAnchors
{
    /// <summary>A page's HTML with its old anchors.</summary>
    public static ReadOnlyMemory<byte> AddTo(ReadOnlyMemory<byte> html, PlannedPage page, IEnumerable<MovedAnchor> moved, AddressBook book)
    {
        var text = Encoding.UTF8.GetString(html.Span);
        foreach (var anchor in moved)
        {
            text = Add(text, anchor, page, book);
        }

        return Encoding.UTF8.GetBytes(text);
    }

    private static string Add(string html, MovedAnchor moved, PlannedPage page, AddressBook book)
    {
        var id = WebUtility.HtmlEncode(moved.Old);
        if (moved.To.Address == page.Address && Heading(html, moved.To.Fragment) is { } heading)
        {
            return html.Insert(heading, $"<span id=\"{id}\"></span>");
        }

        var target = book.Page(moved.To.Address)?.Record?.Title ?? moved.To.ToString();
        var fragment = moved.To.Fragment is { } to ? "#" + to : "";
        var href = moved.To.Address == page.Address && fragment.Length > 0 ? fragment : page.Address.ToRoot() + moved.To.Address.Path + fragment;
        return html.Insert(
            html.LastIndexOf("</main>", StringComparison.Ordinal),
            $"<p id=\"{id}\">This part has moved: <a href=\"{WebUtility.HtmlEncode(href.Length == 0 ? "./" : href)}\">{WebUtility.HtmlEncode(target)}</a></p>\n");
    }

    private static int? Heading(string html, string? id)
    {
        if (id is null || html.IndexOf($" id=\"{WebUtility.HtmlEncode(id)}\"", StringComparison.Ordinal) is not (> 0 and var place))
        {
            return null;
        }

        var start = html.LastIndexOf('<', place);
        return html[start + 1] == 'h' ? start : null;
    }
}
