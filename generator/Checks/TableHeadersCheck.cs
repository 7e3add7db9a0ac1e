// Without header cells a table of evidence is a heap of words to who hears it.
using AngleSharp.Dom;
using HoSite.Checks.Reading;
using HoSite.Diagnostics;

namespace HoSite.Checks;

/// <summary>Each table of data has header cells, and each of them says whether it heads a row or a column.</summary>
internal sealed class TableHeadersCheck : ICheck
{
    public void OnPage(WrittenPage page, Findings findings)
    {
        foreach (var table in Tables.OfData(page))
        {
            var headers = page.Named("th").Where(cell => Ancestors.Nearest(cell, "table") == table).ToArray();
            if (headers.Length == 0)
            {
                findings.Add(Rules.WrittenTableHeaders, page.File, $"{Outline.Of(table)} has no header cells");
            }
            else if (headers.FirstOrDefault(cell => !SaysWhatItHeads(cell, page)) is { } silent)
            {
                findings.Add(Rules.WrittenTableHeaders, page.File, $"{Outline.Of(silent)} has no scope, in {Outline.Of(table)}");
            }
        }
    }

    // The other way the standard offers: cells that name their headers.
    private static bool SaysWhatItHeads(IElement cell, WrittenPage page)
        => cell.GetAttribute("scope")?.ToLowerInvariant() is "col" or "row" or "colgroup" or "rowgroup"
            || cell.Id is { Length: > 0 } id && page.Attributes.Any(attribute =>
                attribute.Name == "headers" && attribute.Value.Split(' ').Contains(id, StringComparer.Ordinal));
}
