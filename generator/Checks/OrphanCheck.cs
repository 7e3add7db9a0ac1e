// A page that nothing links to is found by nobody who does not know its address.
using HoSite.Checks.Reading;
using HoSite.Diagnostics;

namespace HoSite.Checks;

/// <summary>Each page can be reached from the home page by links and forms.</summary>
internal sealed class OrphanCheck : ICheck
{
    public void OnSite(WrittenSite site, Findings findings)
    {
        if (site.Find(SiteAddress.IndexFile) is not { } home)
        {
            if (site.Pages.FirstOrDefault(page => page.IsListed) is { } first)
            {
                findings.Add(Rules.WrittenOrphan, first.File, "the site has no home page from which this one could be reached");
            }

            return;
        }

        var reached = Reached(site, home);
        foreach (var page in site.Pages)
        {
            if (page.IsListed && !reached.Contains(page))
            {
                findings.Add(Rules.WrittenOrphan, page.File, "the page cannot be reached from the home page");
            }
        }
    }

    private static HashSet<PageFacts> Reached(WrittenSite site, PageFacts home)
    {
        var reached = new HashSet<PageFacts>(ReferenceEqualityComparer.Instance) { home };
        var next = new Queue<PageFacts>([home]);
        while (next.TryDequeue(out var page))
        {
            foreach (var file in page.LeadsTo)
            {
                if (site.Find(file.Path) is { } linked && reached.Add(linked))
                {
                    next.Enqueue(linked);
                }
            }
        }

        return reached;
    }
}
