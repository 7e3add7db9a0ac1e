// The skip link and every screen reader look for the one part that is not the frame.
using HoSite.Checks.Reading;
using HoSite.Diagnostics;

namespace HoSite.Checks;

/// <summary>A page has exactly one main part.</summary>
internal sealed class MainCheck : ICheck
{
    public void OnPage(WrittenPage page, Findings findings)
    {
        if (!page.IsFramed)
        {
            return;
        }

        var parts = page.Named("main").Where(element => !element.HasAttribute("role"))
            .Concat(page.Attributes.Where(attribute => attribute is { Name: "role", Value: "main" }).Select(attribute => attribute.Element))
            .Where(element => !AccessibleName.IsHidden(element))
            .ToArray();
        if (parts.Length == 0)
        {
            findings.Add(Rules.WrittenMain, page.File, "no main element");
        }
        else if (parts.Length > 1)
        {
            findings.Add(Rules.WrittenMain, page.File, $"{parts.Length} main parts, the second is {Outline.Of(parts[1])}");
        }
    }
}
