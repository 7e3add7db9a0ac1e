// A page that stands in lists alone is found by those who look for it, and by nobody who reads.
using HoSite.Content;
using HoSite.Content.Records;
using HoSite.Knowledge;
using HoSite.Pages;

namespace HoSite.Commands.Reports;

/// <summary>Finds pages to which no other page leads, lists of its kind aside.</summary>
internal static class UnlinkedPages
{
    /// <summary>Pages that no other page names or links to, and that no menu has.</summary>
    public static IEnumerable<PageRecord> Of(KnowledgeBase knowledge)
    {
        var settings = knowledge.Settings;
        var inMenus = settings.Navigation.Concat(settings.Footer)
            .Select(link => (link.To.Value ?? "").Split('#')[0].Trim('/'))
            .ToHashSet(StringComparer.Ordinal);
        return knowledge.Pages.Where(page => page.Kind != Kind.Home
            && !IsOnHomePage(page)
            && !inMenus.Contains(Addresses.Of(page).Path.Trim('/'))
            && !knowledge.Links[page].NamedBy.Concat(knowledge.Links[page].LinkedFrom).Any(other => other != page));
    }

    /// <summary>Whether the home page's table leads to a factor: one whose rows are all stages leads to those instead.</summary>
    private static bool IsOnHomePage(PageRecord page)
        => page is Factor factor && (!factor.Levels.Any(level => level.IsRow) || factor.Levels.Any(level => level is { IsRow: true, Stage: null }));
}
