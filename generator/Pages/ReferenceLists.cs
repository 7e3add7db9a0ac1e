// The numbered references of a page.
using HoSite.Content.Records;
using HoSite.Theme.Models;

namespace HoSite.Pages;

internal static class ReferenceLists
{
    public static IReadOnlyList<ReferenceEntry> Of(PageScope scope, PageRecord page, object citations) => [];
}
