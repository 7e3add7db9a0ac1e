// Headings as assistive technology sees them: by element or by role, and not those that are hidden.
using System.Globalization;
using AngleSharp.Dom;

namespace HoSite.Checks.Reading;

/// <summary>Finds the headings of a page.</summary>
internal static class Headings
{
    private const int LevelWithoutNumber = 2;

    /// <summary>The headings with their levels, in document order.</summary>
    public static IEnumerable<(IElement Element, int Level)> Of(WrittenPage page)
        => page.Headings.Select(element => (element, LevelOf(element)));

    /// <summary>Whether an element is a heading, hidden or not.</summary>
    public static bool IsHeading(IElement element)
        => element.GetAttribute("role") is { } role ? role == "heading" : IsHeadingElement(element.LocalName);

    private static bool IsHeadingElement(string name) => name.Length == 2 && name[0] == 'h' && name[1] is >= '1' and <= '6';

    private static int LevelOf(IElement element)
        => int.TryParse(element.GetAttribute("aria-level"), NumberStyles.None, CultureInfo.InvariantCulture, out var level) ? level
            : IsHeadingElement(element.LocalName) ? element.LocalName[1] - '0'
            : LevelWithoutNumber;
}
