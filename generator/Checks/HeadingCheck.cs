// Who cannot see the page jumps to its main heading to learn where they are.
using HoSite.Checks.Reading;
using HoSite.Diagnostics;

namespace HoSite.Checks;

/// <summary>A page has exactly one main heading.</summary>
internal sealed class HeadingCheck : ICheck
{
    public void OnPage(WrittenPage page, Findings findings)
    {
        if (!page.IsFramed)
        {
            return;
        }

        var main = Headings.Of(page).Where(heading => heading.Level == 1).ToArray();
        if (main.Length == 0)
        {
            findings.Add(Rules.WrittenHeading, page.File, "no h1");
        }
        else if (main.Length > 1)
        {
            findings.Add(Rules.WrittenHeading, page.File, $"{main.Length} main headings, the second is {Outline.Of(main[1].Element)}");
        }
    }
}
