// Broken links are what readers of a growing site meet first, so every one is followed.
using HoSite.Checks.Reading;
using HoSite.Diagnostics;

namespace HoSite.Checks;

/// <summary>Every link to the site itself leads to a file of it.</summary>
internal sealed class LinkTargetCheck : ICheck
{
    public void OnPage(WrittenPage page, Findings findings)
    {
        foreach (var link in page.Links)
        {
            if (link.Link.Kind == LinkKind.Internal && link.Target is null)
            {
                findings.Add(
                    Rules.WrittenLinkTarget,
                    page.File,
                    $"{Outline.Of(link.Element)} leads to '{SiteAddress.Of(link.Link.Path)}', which the site does not have",
                    RemedyFor(page, link));
            }
        }
    }

    public void OnSite(WrittenSite site, Findings findings)
    {
        foreach (var (sheet, link) in Stylesheets.LinksOf(site))
        {
            if (link.Kind == LinkKind.Internal && site.Site.Find(link.Path) is null)
            {
                findings.Add(
                    Rules.WrittenLinkTarget, sheet, $"the stylesheet uses '{SiteAddress.Of(link.Path)}', which the site does not have");
            }
        }
    }

    // Hosts differ in what they do with a folder's address that lacks its slash, so it never counts as found.
    private static string? RemedyFor(WrittenPage page, PageLink link)
        => page.HasFile($"{link.Link.Path}/{SiteAddress.IndexFile}")
            ? $"End the address with a slash: '{SiteAddress.Of(link.Link.Path)}/'."
            : null;
}
