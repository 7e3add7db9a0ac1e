// What is kept of a page when its document is gone: little, because there may be a hundred thousand pages.
using HoSite.Output;

namespace HoSite.Checks.Reading;

/// <summary>What other pages' checks need of a page.</summary>
internal sealed record PageFacts
{
    private string[] _anchors = [];

    /// <summary>The file.</summary>
    public required OutputFile File { get; init; }

    /// <summary>Its title, or null.</summary>
    public required string? Title { get; init; }

    /// <summary>Its description, or null.</summary>
    public required string? Description { get; init; }

    /// <summary>Whether robots are asked to leave it out.</summary>
    public required bool IsNoIndex { get; init; }

    /// <summary>The files that a reader can reach from it, each once.</summary>
    public required IReadOnlyList<OutputFile> LeadsTo { get; init; }

    /// <summary>Its links to places on other pages.</summary>
    public required IReadOnlyList<FragmentLink> FragmentLinks { get; init; }

    /// <summary>Whether a page or index page, which readers find by links and robots by the sitemap.</summary>
    public bool IsListed => File.Role is OutputRole.Page or OutputRole.Index or OutputRole.Print;

    /// <summary>Whether a fragment leads somewhere on the page.</summary>
    public bool HasAnchor(string fragment) => Fragments.LeadSomewhere(fragment, id => Array.BinarySearch(_anchors, id, StringComparer.Ordinal) >= 0);

    /// <summary>Takes what is needed from a page.</summary>
    public static PageFacts Of(WrittenPage page)
    {
        var leadsTo = new HashSet<OutputFile>(ReferenceEqualityComparer.Instance);
        var fragmentLinks = new List<FragmentLink>();
        foreach (var link in page.Links.Concat(RefreshLinks(page)))
        {
            if (link.Target is null || link.Use is not (LinkUse.Navigate or LinkUse.Submit))
            {
                continue;
            }

            leadsTo.Add(link.Target);
            if (link.Link.Fragment is { Length: > 0 } fragment && link.Target != page.File && WrittenSite.IsHtml(link.Target))
            {
                fragmentLinks.Add(new FragmentLink(link.Target.Path, fragment, link.Href));
            }
        }

        var anchors = page.Ids.Concat(Fragments.NamesOf(page)).ToArray();
        Array.Sort(anchors, StringComparer.Ordinal);
        return new PageFacts
        {
            File = page.File,
            Title = page.Title,
            Description = page.Description,
            IsNoIndex = page.IsNoIndex,
            LeadsTo = [.. leadsTo],
            FragmentLinks = fragmentLinks,
            _anchors = anchors,
        };
    }

    private static IEnumerable<PageLink> RefreshLinks(WrittenPage page)
        => page.Refreshes
            .Where(entry => entry.Refresh is not null)
            .Select(entry => page.Resolve(entry.Element, entry.Refresh!.Address, LinkUse.Navigate));
}
