// Draws a page and reads it back as a browser would.
using System.Text;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using HoSite.Theme;
using HoSite.Theme.Models;

namespace HoSite.Tests.Theme;

/// <summary>Pages as text and as documents.</summary>
internal static class Rendered
{
    public static string Html(PageView page)
    {
        using var stream = new MemoryStream();
        Views.Render(page, stream);
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    public static string Html(RedirectPage page)
    {
        using var stream = new MemoryStream();
        Views.Render(page, stream);
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    public static IHtmlDocument Document(PageView page) => Parse(Html(page));

    public static IHtmlDocument Parse(string html) => new HtmlParser().ParseDocument(html);
}
