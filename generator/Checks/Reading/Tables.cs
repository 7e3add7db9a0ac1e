// Tables that hold data; one with the role of presentation only lays out.
using AngleSharp.Dom;

namespace HoSite.Checks.Reading;

/// <summary>Finds the tables of a page.</summary>
internal static class Tables
{
    /// <summary>The tables that hold data and are not hidden.</summary>
    public static IEnumerable<IElement> OfData(WrittenPage page)
        => page.Named("table").Where(table =>
            table.GetAttribute("role") is not ("presentation" or "none") && !AccessibleName.IsHidden(table));
}
