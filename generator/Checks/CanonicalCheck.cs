// Search engines keep the address that a page calls its own, and drop the others.
using AngleSharp.Dom;
using HoSite.Checks.Reading;
using HoSite.Diagnostics;
using HoSite.Output;

namespace HoSite.Checks;

/// <summary>The canonical address of a page is the base address and the page's own; that of a redirect is where it leads.</summary>
internal sealed class CanonicalCheck : ICheck
{
    public void OnPage(WrittenPage page, Findings findings)
    {
        var links = page.Named("link").Where(IsCanonical).ToArray();
        if (links.Length == 0 && !page.IsNoIndex && page.File.Role != OutputRole.NotFound)
        {
            findings.Add(Rules.WrittenCanonical, page.File, "no canonical address");
        }
        else if (links.Length > 1)
        {
            findings.Add(Rules.WrittenCanonical, page.File, $"{links.Length} canonical addresses");
        }
        else if (links.Length == 1 && Expected(page) is { } expected && AddressIn(links[0], page) is var actual && actual != expected)
        {
            findings.Add(Rules.WrittenCanonical, page.File, $"the canonical address is '{actual}', not '{expected}'");
        }
    }

    private static bool IsCanonical(IElement link)
        => (link.GetAttribute("rel") ?? "").Split(' ').Contains("canonical", StringComparer.OrdinalIgnoreCase);

    // A redirect may lead to a place on a page, but search engines know pages only.
    private static string? AddressIn(IElement link, WrittenPage page)
    {
        var href = link.GetAttribute("href");
        return page.IsFramed ? href : href?.Split('#')[0];
    }

    // Whether a redirect leads anywhere is another check's finding.
    private static string? Expected(WrittenPage page)
    {
        var file = page.IsFramed
            ? page.File
            : page.Refreshes.Select(entry => entry.Refresh is null ? null : page.Resolve(entry.Element, entry.Refresh.Address, LinkUse.Navigate).Target)
                .FirstOrDefault();
        return file is null ? null : page.Settings.BaseUrl + SiteAddress.Relative(file.Path);
    }
}
