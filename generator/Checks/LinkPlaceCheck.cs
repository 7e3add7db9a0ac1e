// The same files must work at a domain root and under any project path, so links say nothing about where the site is.
using HoSite.Checks.Reading;
using HoSite.Diagnostics;
using HoSite.Output;

namespace HoSite.Checks;

/// <summary>Links are relative and stay below the home page; those of the page for missing addresses begin at the base path.</summary>
internal sealed class LinkPlaceCheck : ICheck
{
    public void OnPage(WrittenPage page, Findings findings)
    {
        foreach (var link in page.Links)
        {
            var fault = link.Link.Kind switch
            {
                LinkKind.Climbing => "climbs above the home page",
                LinkKind.Fixed when page.File.Role == OutputRole.NotFound => $"begins at the host's root, but not with '{page.Settings.BasePath}'",
                LinkKind.Fixed => "begins at the host's root, where the site need not be",
                LinkKind.Floating => "is relative to its page, but that page is served at any address",
                _ => null,
            };
            if (fault is not null)
            {
                findings.Add(Rules.WrittenLinkPlace, page.File, $"{Outline.Of(link.Element)} {fault}");
            }
        }

        foreach (var element in page.Named("base").Where(element => element.HasAttribute("href")))
        {
            findings.Add(
                Rules.WrittenLinkPlace, page.File, $"{Outline.Of(element)} moves every link of the page", "Remove the base element.");
        }
    }

    public void OnSite(WrittenSite site, Findings findings)
    {
        foreach (var (sheet, link) in Stylesheets.LinksOf(site))
        {
            if (link.Kind is LinkKind.Climbing or LinkKind.Fixed)
            {
                findings.Add(Rules.WrittenLinkPlace, sheet, $"the stylesheet's '{link.Path}' works under one path only");
            }
        }
    }
}
