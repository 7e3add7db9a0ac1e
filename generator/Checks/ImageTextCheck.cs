// An empty alternative is right for an image that only decorates, but it is also what a careless author writes: so the page must say which.
using AngleSharp.Dom;
using HoSite.Checks.Reading;
using HoSite.Diagnostics;

namespace HoSite.Checks;

/// <summary>Each image has a text alternative, or is marked as decoration, or repeats the text of the link or button around it.</summary>
internal sealed class ImageTextCheck : ICheck
{
    public void OnPage(WrittenPage page, Findings findings)
    {
        foreach (var image in page.Named("img"))
        {
            if (!AccessibleName.IsText(image.GetAttribute("alt"))
                && !AccessibleName.FromAttributes(image, page)
                && !(image.HasAttribute("alt") && (IsDecoration(image) || RepeatsText(image)))
                && !AccessibleName.IsHidden(image))
            {
                findings.Add(
                    Rules.WrittenImageText,
                    page.File,
                    image.HasAttribute("alt")
                        ? $"{Outline.Of(image)} has an empty alt and is not marked as decoration"
                        : $"{Outline.Of(image)} has no alt");
            }
        }
    }

    private static bool IsDecoration(IElement image)
        => IsPresentation(image) || (Ancestors.Nearest(image, "figure") is { } figure && IsPresentation(figure));

    private static bool IsPresentation(IElement element) => element.GetAttribute("role") is "presentation" or "none";

    private static bool RepeatsText(IElement image)
        => Ancestors.Nearest(image, "a", "button", "summary") is { } control && AccessibleName.FromContent(control);
}
