// A page as it comes out of a printer: the text of every sheet.
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using UglyToad.PdfPig;
using UglyToad.PdfPig.DocumentLayoutAnalysis.TextExtractor;

namespace HoSite.Tests.Browser;

/// <summary>A printed page. Spaces are left out of all texts, since a printer sets letters, not words.</summary>
/// <param name="Sheets">The text of each sheet.</param>
internal sealed partial record Paper(IReadOnlyList<string> Sheets)
{
    private static readonly string[] Chrome = ["Skip to main content", "Report a problem with this page", "Suggest a change to this page"];

    /// <summary>Prints a page on A4.</summary>
    public static async Task<Paper> Of(IPage page)
    {
        using var document = PdfDocument.Open(await page.PdfAsync(new PagePdfOptions { Format = "A4" }));
        return new Paper([.. document.GetPages().Select(sheet => Closed(ContentOrderTextExtractor.GetText(sheet)))]);
    }

    /// <summary>Whether a text stands on a sheet, or on any.</summary>
    public bool Has(string text, int? sheet = null)
        => sheet is { } number ? Sheets[number].Contains(Closed(text), StringComparison.Ordinal) : Sheets.Any(all => all.Contains(Closed(text), StringComparison.Ordinal));

    /// <summary>What a sheet lacks of where it comes from, or shows of the site around the page.</summary>
    /// <param name="address">The page's published address; null for a page that has none.</param>
    public IEnumerable<string> Faults(string? address)
    {
        for (var sheet = 0; sheet < Sheets.Count; sheet++)
        {
            foreach (var text in new[] { $"Page {sheet + 1} of {Sheets.Count}", "may have changed since", address ?? "" }.Where(text => !Has(text, sheet)))
            {
                yield return $"sheet {sheet + 1} does not say '{text}'";
            }
        }

        foreach (var text in Chrome.Where(text => Has(text)))
        {
            yield return $"'{text}' is printed";
        }
    }

    private static string Closed(string text) => Space().Replace(text, "");

    [GeneratedRegex(@"\s+")]
    private static partial Regex Space();
}
