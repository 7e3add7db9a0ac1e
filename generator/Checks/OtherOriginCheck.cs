// One picture from elsewhere tells a stranger which page of a medical site somebody reads.
using HoSite.Checks.Reading;
using HoSite.Diagnostics;

namespace HoSite.Checks;

/// <summary>Nothing that a browser fetches or sends to is on another host. Links that a reader follows may lead anywhere.</summary>
internal sealed class OtherOriginCheck : ICheck
{
    public void OnPage(WrittenPage page, Findings findings)
    {
        foreach (var link in page.Links)
        {
            if (link.Use is LinkUse.Fetch or LinkUse.Submit
                && (link.Link.Kind == LinkKind.Elsewhere || link.Link is { Kind: LinkKind.Internal, IsAbsolute: true }))
            {
                findings.Add(Rules.WrittenOtherOrigin, page.File, $"{Outline.Of(link.Element)} names a host, '{Words.Shortened(link.Href, 60)}'");
            }
        }
    }

    public void OnSite(WrittenSite site, Findings findings)
    {
        foreach (var (sheet, link) in Stylesheets.LinksOf(site))
        {
            if (link.IsAbsolute && link.Kind is LinkKind.Elsewhere or LinkKind.Internal)
            {
                findings.Add(Rules.WrittenOtherOrigin, sheet, $"the stylesheet names a host, '{Words.Shortened(link.Path, 60)}'");
            }
        }
    }
}
