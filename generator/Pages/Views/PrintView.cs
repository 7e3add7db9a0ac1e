// The page to print a whole section from: the pages of a kind, drawn by the same views as on their own.
using HoSite.Content;
using HoSite.Content.Records;
using HoSite.Knowledge;
using HoSite.Theme.Models;

namespace HoSite.Pages.Views;

internal static class PrintView
{
    // Of more pages nobody prints all, and no reader waits for them.
    private const int MostPages = 100;

    /// <summary>Whether a kind has such a page.</summary>
    public static bool HasPage(KnowledgeBase knowledge, Kind kind)
        => kind is not (Kind.Home or Kind.Claim or Kind.Reference or Kind.Term) && knowledge.Of(kind).Count is > 0 and <= MostPages;

    /// <summary>A link to it, or null where there is none.</summary>
    public static Link? LinkTo(PageScope scope, Kind kind) => HasPage(scope.Knowledge, kind)
        ? new Link($"All {kind.Plural()} on one page, to print", scope.Href(Addresses.Print(kind)))
        : null;

    /// <summary>The page.</summary>
    public static PrintPage Of(PageScope scope, Kind kind)
    {
        var records = scope.Knowledge.Of(kind);
        var summary = $"All {kind.Plural()} of this site, one after the other, to print: {Wording.Count(records.Count, "page", "pages")}.";
        var frame = PageFrames.Plain(scope, $"All {kind.Plural()}, to print", summary, "print") with
        {
            NoIndex = true,
            Breadcrumbs = [PageFrames.Home(scope), PageFrames.Index(scope, kind)],
            Notices = PageFrames.Notices(scope, scope.Knowledge.Resolve(Kind.Notice, records.SelectMany(page => page.Fields.Notices)).OfType<Notice>()),
        };
        var markup = new PrintedMarkup(records.ToDictionary(page => scope.Href(page), page => page.Slug, StringComparer.Ordinal));
        return new PrintPage(frame, summary, [.. records.Select(page => Printed(scope, page, markup))]);
    }

    private static PrintedPage Printed(PageScope scope, PageRecord page, PrintedMarkup markup)
    {
        var own = new PageScope(scope.Site, scope.Address) { Record = page };
        var view = (ArticlePage)RecordViews.Of(own, page);
        var body = Theme.Views.Body(view with
        {
            // Ways onward, which paper has not.
            Article = view.Article with { Related = [] },
        });
        return new PrintedPage(
            PrintedMarkup.Anchor(page.Slug, SectionIds.Main), scope.Link(page), view.Frame.Status, markup.Of(page.Slug, page.Title, body));
    }
}
