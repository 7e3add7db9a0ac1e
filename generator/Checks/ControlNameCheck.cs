// A link without a name is read out letter by letter as its address, a button as "button".
using AngleSharp.Dom;
using HoSite.Checks.Reading;
using HoSite.Diagnostics;

namespace HoSite.Checks;

/// <summary>Each link and button has a name.</summary>
internal sealed class ControlNameCheck : ICheck
{
    public void OnPage(WrittenPage page, Findings findings)
    {
        foreach (var control in Controls(page))
        {
            if (!AccessibleName.FromContent(control)
                && !AccessibleName.FromAttributes(control, page)
                && !IsNamedByItsOwnAttribute(control)
                && !page.Named("label").Any(label => label.GetAttribute("for") is { Length: > 0 } id && id == control.Id)
                && !AccessibleName.IsHidden(control))
            {
                findings.Add(Rules.WrittenControlName, page.File, $"{Outline.Of(control)} has no name");
            }
        }
    }

    private static IEnumerable<IElement> Controls(WrittenPage page)
        => page.Named("a").Concat(page.Named("area")).Where(element => element.HasAttribute("href") || element.HasAttribute("xlink:href"))
            .Concat(page.Named("button"))
            .Concat(page.Named("summary"))
            .Concat(page.Named("input").Where(input => InputType(input) is "submit" or "reset" or "button" or "image"))
            .Concat(page.Attributes
                .Where(attribute => attribute is { Name: "role", Value: "link" or "button" } && attribute.Element.LocalName is not ("a" or "button"))
                .Select(attribute => attribute.Element));

    private static bool IsNamedByItsOwnAttribute(IElement control) => control.LocalName switch
    {
        "area" => AccessibleName.IsText(control.GetAttribute("alt")),
        "input" => InputType(control) switch
        {
            "image" => AccessibleName.IsText(control.GetAttribute("alt")),
            "button" => AccessibleName.IsText(control.GetAttribute("value")),

            // Browsers name these themselves where no value is given.
            _ => !control.HasAttribute("value") || AccessibleName.IsText(control.GetAttribute("value")),
        },
        _ => false,
    };

    private static string? InputType(IElement input) => input.GetAttribute("type")?.Trim().ToLowerInvariant();
}
