// The page for an address that does not exist. It is served at any depth, so its links are path-absolute.
using HoSite.Theme.Models;

namespace HoSite.Pages.Views;

internal static class NotFoundView
{
    /// <summary>The 404 page.</summary>
    public static NotFoundPage Of(PageScope scope)
    {
        var frame = PageFrames.Plain(
            scope, "This page does not exist", "There is no page at this address. Search for it, or choose from everything from A to Z.", "not-found") with
        {
            Canonical = null,
            NoIndex = true,
        };
        return new NotFoundPage(
            frame,
            [
                PageFrames.Home(scope),
                .. IndexViews.Kinds(scope.Knowledge).Take(6).Select(kind => PageFrames.Index(scope, kind)),
                new Link("Everything from A to Z", scope.Href(Addresses.Search)),
            ]);
    }
}
