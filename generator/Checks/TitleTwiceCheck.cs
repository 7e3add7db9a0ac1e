// Two tabs or two search results with one title cannot be told apart.
using HoSite.Checks.Reading;
using HoSite.Diagnostics;

namespace HoSite.Checks;

/// <summary>No two pages that can be found have one title.</summary>
internal sealed class TitleTwiceCheck : ICheck
{
    public void OnSite(WrittenSite site, Findings findings)
        => Twins.Report(
            site,
            page => page.Title,
            (page, other) => findings.Add(
                Rules.WrittenTitleTwice, page.File, $"the title '{page.Title}' is also that of '{SiteAddress.Of(other.File.Path)}'"));
}
