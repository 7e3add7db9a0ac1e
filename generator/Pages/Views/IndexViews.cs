// Pages that list others: an index per kind, the continuation of a list of claims, the unknowns.
using HoSite.Bibliography;
using HoSite.Content;
using HoSite.Content.Records;
using HoSite.Knowledge;
using HoSite.Theme.Models;

namespace HoSite.Pages.Views;

internal static class IndexViews
{
    /// <summary>Kinds that have records, in the order of the enumeration.</summary>
    public static IEnumerable<Kind> Kinds(KnowledgeBase knowledge)
    {
        foreach (var kind in Enum.GetValues<Kind>().Where(kind => kind is not (Kind.Home or Kind.Term)))
        {
            var isThere = kind switch
            {
                Kind.Claim => knowledge.Content.Claims.Count > 0,
                Kind.Reference => knowledge.Content.References.Count > 0,
                _ => knowledge.Of(kind).Count > 0,
            };
            if (isThere)
            {
                yield return kind;
            }
        }
    }

    /// <summary>The index of a kind.</summary>
    public static IndexPage Of(PageScope scope, Kind kind)
    {
        var groups = Groups(scope, kind).ToList();
        var count = groups.Sum(group => group.Entries.Count);
        var summary = $"All {kind.Plural()} of this site, each with a line about it: {Wording.Count(count, kind.Singular(), kind.Plural())}.";
        return new IndexPage(PageFrames.Plain(scope, kind.PluralLabel(), summary, "index"), summary, groups)
        {
            Print = PrintView.LinkTo(scope, kind),
            Files = kind == Kind.Reference ? [.. CitationFormats.All.Select(format => new Link(format.Name, scope.Href(Addresses.Bibliography(format))))] : [],
        };
    }

    /// <summary>All claims about a page.</summary>
    public static ClaimListPage ClaimsOf(PageScope scope, PageRecord page)
    {
        var claims = scope.Knowledge.Links[page].ClaimsAbout;
        var heading = $"Claims about {page.Title}";
        var frame = PageFrames.Plain(
            scope, heading, $"All {Wording.Number(claims.Count)} claims about {page.Title} ({page.Kind.Singular()}), the most certain first.", "claims") with
        {
            Breadcrumbs = [PageFrames.Home(scope), PageFrames.Index(scope, page.Kind), scope.Link(page)],
        };
        return new ClaimListPage(frame, scope.Link(page), [.. claims.Select(scope.Card)]);
    }

    /// <summary>What nobody knows yet, page by page.</summary>
    public static UnknownsPage Unknowns(PageScope scope)
    {
        const string summary = "What nobody knows yet, as far as the evidence held here goes, gathered from every page of this site.";
        var groups = scope.Knowledge.Pages
            .Where(page => page.Fields.Unknowns.Count > 0)
            .Select(page => new UnknownGroup(scope.Link(page), page.Fields.Unknowns));
        return new UnknownsPage(PageFrames.Plain(scope, "What nobody knows yet", summary, "unknowns"), summary, [.. groups]);
    }

    private static IEnumerable<IndexGroup> Groups(PageScope scope, Kind kind) => kind switch
    {
        Kind.Claim => ByLetter(scope.Knowledge.Content.Claims.Select(claim => (claim.Plain, Claim(scope, claim)))),
        Kind.Reference => ByLetter(scope.Knowledge.Content.References.Select(reference => (ReferenceNames.Short(reference), Reference(scope, reference)))),
        Kind.Treatment => scope.Knowledge.Of<Treatment>(kind).GroupBy(page => page.Type).OrderBy(group => group.Key).Select(group => new IndexGroup(
            Content.Fields.Words<TreatmentType>.Of(group.Key), Capital(Wording.Of(group.Key)), [.. group.Select(page => Page(scope, page))])),
        Kind.Cause => scope.Knowledge.Of<Cause>(kind).GroupBy(page => page.Type).OrderBy(group => group.Key).Select(group => new IndexGroup(
            Content.Fields.Words<CauseType>.Of(group.Key), Capital(Wording.Of(group.Key)), [.. group.Select(page => Page(scope, page))])),
        _ => [new IndexGroup(null, "", [.. scope.Knowledge.Of(kind).Select(page => Page(scope, page))])],
    };

    private static IEnumerable<IndexGroup> ByLetter(IEnumerable<(string Name, IndexEntry Entry)> entries)
        => entries
            .GroupBy(entry => Letters.Of(entry.Name))
            .OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => new IndexGroup(
                Letters.Id(group.Key), group.Key, [.. group.OrderBy(entry => entry.Name, StringComparer.OrdinalIgnoreCase).Select(entry => entry.Entry)]));

    private static IndexEntry Page(PageScope scope, PageRecord page)
    {
        var claims = scope.Knowledge.Links[page].ClaimsAbout.Count;
        return new(scope.Link(page), page.Fields.Summary, null)
        {
            Facts =
            [
                .. Fact(page) is { } fact ? [fact] : Array.Empty<string>(),
                .. claims > 0 ? [Wording.Count(claims, "claim")] : Array.Empty<string>(),
            ],
        };
    }

    // What readers compare the entries of this list by.
    private static string? Fact(PageRecord page) => page switch
    {
        Stage { Window: { } window } => Capital(Wording.Weeks(window)),
        Factor factor => Capital(Wording.Of(factor.Direction)),
        Treatment treatment => Capital(Wording.Of(treatment.Status)),
        _ => null,
    };

    private static IndexEntry Claim(PageScope scope, Claim claim)
        => new(new Link(claim.Plain, scope.Href(Addresses.Of(claim))), null, scope.Chip(claim));

    private static IndexEntry Reference(PageScope scope, Reference reference)
        => new(scope.Link(reference), $"{reference.Title} ({Wording.Of(reference.Design)})", null);

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
