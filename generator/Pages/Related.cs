// Typed relations both ways: what a record names, what names it, and what the same claims speak of.
using HoSite.Content;
using HoSite.Content.Records;
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
        var links = scope.Knowledge.Links[page];
        var related = new HashSet<PageRecord>(ReferenceEqualityComparer.Instance);
        related.UnionWith(links.Names);
        related.UnionWith(links.NamedBy);
        related.UnionWith(links.LinksTo);
        related.UnionWith(links.LinkedFrom);
        foreach (var claim in links.ClaimsAbout)
        {
            related.UnionWith(scope.Knowledge.Links[claim].Subjects);
        }

        related.Remove(page);
        var byKind = related.ToLookup(other => other.Kind);
        return [.. Order.Where(byKind.Contains).Select(kind => Group(scope, page.Kind, kind, [.. byKind[kind]]))];
    }

    private static LinkGroup Group(PageScope scope, Kind from, Kind kind, List<PageRecord> pages)
    {
        pages.Sort(HoSite.Knowledge.DisplayOrder.Instance);
        var links = pages.Take(Longest).Select(scope.Link).ToList();
        if (pages.Count > Longest)
        {
            links.Add(new Link($"All {kind.Plural()}", scope.Href(Addresses.Index(kind))));
        }

        return new LinkGroup(Wording.Related(from, kind), links);
    }
}
