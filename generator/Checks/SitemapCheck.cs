// The sitemap is the promise to search engines of what is there.
using HoSite.Checks.Reading;
using HoSite.Diagnostics;
using HoSite.Output;

namespace HoSite.Checks;

/// <summary>The sitemap lists each page once, but none that asks robots to stay away and no redirect.</summary>
internal sealed class SitemapCheck : ICheck
{
    private const string SitemapFile = "sitemap.xml";

    public void OnSite(WrittenSite site, Findings findings)
    {
        var pages = site.Pages.Where(page => page.IsListed).ToArray();
        if (site.Site.Find(SitemapFile) is not { } sitemap)
        {
            if (pages.Length > 0)
            {
                findings.Add(Rules.WrittenSitemap, pages[0].File, $"the site has no {SitemapFile} to list this page");
            }

            return;
        }

        if (Sitemaps.Read(site, sitemap, out var fault) is not { } listed)
        {
            findings.Add(Rules.WrittenSitemap, sitemap, fault);
            return;
        }

        Compare(site, pages, sitemap, listed, findings);
    }

    private static void Compare(
        WrittenSite site, PageFacts[] pages, OutputFile sitemap, IReadOnlyList<string> listed, Findings findings)
    {
        var expected = pages.Where(page => !page.IsNoIndex)
            .ToDictionary(page => site.Settings.BaseUrl + SiteAddress.Relative(page.File.Path), StringComparer.Ordinal);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var address in listed)
        {
            if (!seen.Add(address))
            {
                findings.Add(Rules.WrittenSitemap, sitemap, $"'{address}' is listed twice");
            }
            else if (!expected.ContainsKey(address))
            {
                findings.Add(Rules.WrittenSitemap, sitemap, $"'{address}' is listed but is no page that robots may keep");
            }
        }

        foreach (var (address, page) in expected)
        {
            if (!seen.Contains(address))
            {
                findings.Add(Rules.WrittenSitemap, page.File, "the page is not in the sitemap");
            }
        }
    }
}
