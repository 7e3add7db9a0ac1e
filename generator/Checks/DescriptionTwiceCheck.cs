// A description that fits two pages describes neither.
using HoSite.Checks.Reading;
using HoSite.Diagnostics;

namespace HoSite.Checks;

/// <summary>No two pages that can be found have one description.</summary>
internal sealed class DescriptionTwiceCheck : ICheck
{
    public void OnSite(WrittenSite site, Findings findings)
        => Twins.Report(
            site,
            page => page.Description,
            (page, other) => findings.Add(
                Rules.WrittenDescriptionTwice,
                page.File,
                $"the description '{Words.Shortened(page.Description!, 60)}' is also that of '{SiteAddress.Of(other.File.Path)}'"));
}
