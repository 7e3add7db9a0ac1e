// Texts that must be different on every page that can be found.
namespace HoSite.Checks.Reading;

/// <summary>Finds pages that say the same of themselves.</summary>
internal static class Twins
{
    /// <summary>Calls <paramref name="report"/> with each page whose text an earlier page has, and that page.</summary>
    public static void Report(WrittenSite site, Func<PageFacts, string?> text, Action<PageFacts, PageFacts> report)
    {
        var first = new Dictionary<string, PageFacts>(StringComparer.Ordinal);
        foreach (var page in site.Pages)
        {
            if (page.IsListed && text(page) is { Length: > 0 } said && !first.TryAdd(said, page))
            {
                report(page, first[said]);
            }
        }
    }
}
