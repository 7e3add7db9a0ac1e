// Typed relations both ways: what a record names, what names it, and what the same claims speak of.
using HoSite.Content;
using HoSite.Content.Records;
using HoSite.Knowledge;
using HoSite.Theme.Models;

namespace HoSite.Pages;

/// <summary>Builds the related lists of a page.</summary>
public static class Related
{
    private const int Longest = 24;

    private static readonly Kind[] Order =
    [
        Kind.Stage, Kind.Treatment, Kind.Cause, Kind.Site, Kind.Factor, Kind.Outcome, Kind.Classification, Kind.Guide,
        Kind.Notice,
    ];

    /// <summary>A list per kind, none empty; a long one ends with a link to the kind's index.</summary>
    public static IReadOnlyList<LinkGroup> Of(PageScope scope, PageRecord page)
    {
        var ranks = Ranks(scope.Knowledge.Links, page);
        var groups = new List<LinkGroup>();
        foreach (var kind in Order)
        {
            var links = new List<Link>();
            foreach (var rank in ranks)
            {
                if (scope.Knowledge.Pages[rank] is var other && other.Kind == kind)
                {
                    if (links.Count == Longest)
                    {
                        links.Add(new Link($"All {kind.Plural()}", scope.Href(Addresses.Index(kind))));
                        break;
                    }

                    links.Add(scope.Link(other));
                }
            }

            if (links.Count > 0)
            {
                groups.Add(new LinkGroup(Wording.Related(page.Kind, kind), links));
            }
        }

        return groups;
    }

    /// <summary>Places of all related pages in the display order, sorted.</summary>
    private static int[] Ranks(BackLinks all, PageRecord page)
    {
        var links = all[page];
        var ranks = new HashSet<int>();
        Add(links.Names);
        Add(links.NamedBy);
        Add(links.LinksTo);
        Add(links.LinkedFrom);
        foreach (var claim in links.ClaimsAbout)
        {
            Add(all[claim].Subjects);
        }

        ranks.Remove(links.Rank);
        int[] sorted = [.. ranks];
        Array.Sort(sorted);
        return sorted;

        void Add(IReadOnlyList<PageRecord> pages)
        {
            foreach (var other in pages)
            {
                ranks.Add(all[other].Rank);
            }
        }
    }
}
