// "Navigation, navigation, navigation" tells nobody which to enter.
using HoSite.Checks.Reading;
using HoSite.Diagnostics;

namespace HoSite.Checks;

/// <summary>Where a page has several navigations, each has a label.</summary>
internal sealed class NavigationLabelCheck : ICheck
{
    public void OnPage(WrittenPage page, Findings findings)
    {
        var all = page.Named("nav").Where(element => !element.HasAttribute("role"))
            .Concat(page.Attributes.Where(attribute => attribute is { Name: "role", Value: "navigation" }).Select(attribute => attribute.Element))
            .Where(element => !AccessibleName.IsHidden(element))
            .ToArray();
        if (all.Length < 2)
        {
            return;
        }

        foreach (var element in all.Where(element => !AccessibleName.FromAttributes(element, page)))
        {
            findings.Add(Rules.WrittenNavigationLabel, page.File, $"{Outline.Of(element)} has no label");
        }
    }
}
