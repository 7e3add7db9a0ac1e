// A graphic that says it is an image, but not of what, is read out as "image".
using AngleSharp.Dom;
using HoSite.Checks.Reading;
using HoSite.Diagnostics;

namespace HoSite.Checks;

/// <summary>Each element with the role of an image has a name.</summary>
internal sealed class GraphicNameCheck : ICheck
{
    public void OnPage(WrittenPage page, Findings findings)
    {
        foreach (var (element, name, value) in page.Attributes)
        {
            if (name == "role"
                && value is "img" or "image" or "graphics-document" or "graphics-symbol"
                && element.LocalName != "img"
                && !AccessibleName.FromAttributes(element, page)
                && !HasTitle(element)
                && !AccessibleName.IsHidden(element))
            {
                findings.Add(Rules.WrittenGraphicName, page.File, $"{Outline.Of(element)} has no title and no aria-label");
            }
        }
    }

    private static bool HasTitle(IElement element)
        => element.Children.Any(child => child.LocalName == "title" && AccessibleName.IsText(child.TextContent));
}
