// Looking upwards, without the cost of a selector.
using AngleSharp.Dom;

namespace HoSite.Checks.Reading;

/// <summary>Finds elements around an element.</summary>
internal static class Ancestors
{
    /// <summary>The nearest element around another that has one of the names, or null.</summary>
    public static IElement? Nearest(IElement element, params ReadOnlySpan<string> localNames)
    {
        for (var current = element.ParentElement; current is not null; current = current.ParentElement)
        {
            if (localNames.Contains(current.LocalName))
            {
                return current;
            }
        }

        return null;
    }
}
