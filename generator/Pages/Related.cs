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
        var related = new Dictionary<RecordId, PageRecord>();
        foreach (var other in Named(scope, page)
            .Concat(scope.Knowledge.Links.PagesNaming(page.Id))
            .Concat(scope.Knowledge.Links.PagesLinking(page.Id))
            .Concat(Linked(scope, page))
            .Concat(InTheSameClaims(scope, page)))
        {
            if (other.Id != page.Id)
            {
                related.TryAdd(other.Id, other);
            }
        }

        var byKind = related.Values.ToLookup(other => other.Kind);
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

    private static IEnumerable<PageRecord> Named(PageScope scope, PageRecord page)
        => page.Names.Select(name => scope.Knowledge.Page(new RecordId(name.Kind, name.Name.Value))).OfType<PageRecord>();

    private static IEnumerable<PageRecord> Linked(PageScope scope, PageRecord page)
        => page.Source.Text.Links
            .Select(link => ContentPath.Resolve(page.Source.File.Path, link.Target))
            .Select(path => path is null ? null : scope.Knowledge.PageAt(path))
            .OfType<PageRecord>();

    private static IEnumerable<PageRecord> InTheSameClaims(PageScope scope, PageRecord page)
        => scope.Knowledge.Links.ClaimsAbout(page.Id)
            .SelectMany(claim => claim.About.All)
            .Distinct()
            .Select(subject => scope.Knowledge.Page(new RecordId(subject.Kind, subject.Name.Value)))
            .OfType<PageRecord>();
}
