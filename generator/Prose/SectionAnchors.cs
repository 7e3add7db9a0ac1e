// Authors may link to a section that a page's view draws itself.
using HoSite.Content.Records;
using HoSite.Theme.Models;

namespace HoSite.Prose;

/// <summary>Anchors that stand on a page besides its author's headings.</summary>
public static class SectionAnchors
{
    /// <summary>
    /// Whether a page may have such an anchor. Which sections a view draws depends on the page's fields; a link to one that
    /// is not there is found when the written site is checked.
    /// </summary>
    public static bool Drawn(PageRecord page, string fragment) => fragment.StartsWith(SectionIds.Prefix, StringComparison.Ordinal);
}
