// Pages at old addresses: a refresh without delay, which needs neither script nor a server's help.
using HoSite.Pages;
using HoSite.Theme;
using HoSite.Theme.Models;

namespace HoSite.Output;

/// <summary>Draws redirects.</summary>
public static class RedirectFiles
{
    /// <summary>A file for every old address.</summary>
    public static IEnumerable<OutputFile> Of(SiteContext site, Redirects redirects, AddressBook book)
    {
        foreach (var moved in redirects.Pages)
        {
            var fragment = moved.To.Fragment is { } anchor ? "#" + anchor : "";
            var title = book.Page(moved.To.Address)?.Record?.Title ?? moved.To.ToString();
            using var html = new MemoryStream();
            Views.Render(
                new RedirectPage(
                    site.Knowledge.Settings.Language,
                    new PageScope(site, moved.From).Href(moved.To.Address) + fragment,
                    site.Base.Absolute(moved.To.Address),
                    title),
                html);
            yield return new OutputFile(moved.From.File, html.ToArray(), OutputRole.Redirect, moved.Written.From.Span);
        }
    }
}
