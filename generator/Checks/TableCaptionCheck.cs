// Screen readers list the tables of a page by their captions.
using HoSite.Checks.Reading;
using HoSite.Diagnostics;

namespace HoSite.Checks;

/// <summary>Each table of data has a caption, or takes its name from elsewhere on the page.</summary>
internal sealed class TableCaptionCheck : ICheck
{
    public void OnPage(WrittenPage page, Findings findings)
    {
        foreach (var table in Tables.OfData(page))
        {
            if (!table.Children.Any(child => child.LocalName == "caption" && AccessibleName.FromContent(child))
                && !AccessibleName.FromAttributes(table, page))
            {
                findings.Add(Rules.WrittenTableCaption, page.File, $"{Outline.Of(table)} has no caption");
            }
        }
    }
}
