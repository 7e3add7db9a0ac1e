// Headings are the table of contents of a screen reader: a gap in them looks like a missing part.
using HoSite.Checks.Reading;
using HoSite.Diagnostics;

namespace HoSite.Checks;

/// <summary>No heading is more than one level below the one before it; the first may have any level.</summary>
internal sealed class HeadingLevelCheck : ICheck
{
    public void OnPage(WrittenPage page, Findings findings)
    {
        var previous = int.MaxValue - 1;
        foreach (var (element, level) in Headings.Of(page))
        {
            if (level > previous + 1)
            {
                findings.Add(
                    Rules.WrittenHeadingLevel, page.File, $"{Outline.Of(element)} of level {level} follows a heading of level {previous}");
            }

            previous = level;
        }
    }
}
