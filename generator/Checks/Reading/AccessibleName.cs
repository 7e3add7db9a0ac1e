// Whether an element has a name that a screen reader can say: the part of the standard computation that a yes or no needs.
using AngleSharp.Dom;

namespace HoSite.Checks.Reading;

/// <summary>Asks for names, and for what is hidden from everybody who would need one.</summary>
internal static class AccessibleName
{
    /// <summary>Whether attributes alone give a name: aria-label, aria-labelledby or, at the last, title.</summary>
    public static bool FromAttributes(IElement element, WrittenPage page)
        => IsText(element.GetAttribute("aria-label")) || FromLabels(element, page) || IsText(element.GetAttribute("title"));

    /// <summary>Whether aria-labelledby gives a name. An id that is not there is another check's finding.</summary>
    public static bool FromLabels(IElement element, WrittenPage page)
        => element.GetAttribute("aria-labelledby") is { } ids
            && ids.Split(' ', StringSplitOptions.RemoveEmptyEntries)
                .Any(id => page.ById(id) is not { } label || IsText(label.GetAttribute("aria-label")) || IsText(label.TextContent));

    /// <summary>Whether what stands in an element gives a name: text, or images that have one.</summary>
    public static bool FromContent(IElement element)
    {
        var nodes = element.ChildNodes;
        for (var i = 0; i < nodes.Length; i++)
        {
            if (nodes[i] is IText text ? IsText(text.Data) : nodes[i] is IElement child && Speaks(child))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether an element, or one around it, is hidden from assistive technology.</summary>
    public static bool IsHidden(IElement element)
    {
        for (var current = element; current is not null; current = current.ParentElement)
        {
            if (HidesItself(current))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether an attribute's value says anything.</summary>
    public static bool IsText(string? value) => !string.IsNullOrWhiteSpace(value);

    private static bool Speaks(IElement element)
    {
        if (HidesItself(element) || element.LocalName is "script" or "style" or "template")
        {
            return false;
        }

        return IsText(element.GetAttribute("aria-label"))
            || (element.LocalName is "img" && IsText(element.GetAttribute("alt")))
            || FromContent(element);
    }

    private static bool HidesItself(IElement element)
        => element.HasAttribute("hidden")
            || element.HasAttribute("inert")
            || element.GetAttribute("aria-hidden") == "true";
}
