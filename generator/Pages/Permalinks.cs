// The ledger of published addresses: what has been public once stays reachable. Only 'hosite permalinks' writes it.
using System.Text;
using HoSite.Diagnostics;

namespace HoSite.Pages;

/// <summary>The ledger in <c>permalinks.txt</c>: an address a line, sorted, comments begin with <c>#</c> and a space.</summary>
public static class Permalinks
{
    /// <summary>The file's name below the content folder.</summary>
    public const string FileName = "permalinks.txt";

    private const string Header = "# Every address and anchor this site has published, a line each. Written by 'hosite permalinks'; never edited by hand.";

    /// <summary>Reports addresses that are gone, and those that the ledger lacks: once only where there is no ledger yet.</summary>
    public static void Check(
        SourceFile? ledger, SourceSpan without, AddressBook book, Redirects redirects, DiagnosticBag diagnostics)
    {
        if (ledger is null)
        {
            diagnostics.Add(Rules.PermalinkMissing, without, $"there is no ledger of addresses, {FileName}, yet");
            return;
        }

        var listed = new HashSet<SiteAddress>();
        foreach (var (span, text) in Lines(ledger))
        {
            if (!SiteAddress.TryParse(text, out var address))
            {
                diagnostics.Add(Rules.InvalidLedger, span, $"'{text}' is not an address");
                continue;
            }

            listed.Add(address);
            if (!book.Has(address) && !book.IsUnreadable(address.Address) && !redirects.Covers(address))
            {
                diagnostics.Add(Rules.PermalinkGone, span, $"{address} was published and is gone", null, book.NearestTo(address));
            }
        }

        foreach (var address in book.Published.Where(address => !listed.Contains(address)))
        {
            var source = book.Page(address.Address)!.Source;
            diagnostics.Add(Rules.PermalinkMissing, source, $"{address} is not in {ledger.DisplayPath}");
        }
    }

    /// <summary>The ledger as it should be: everything listed so far, and everything published now.</summary>
    public static string Updated(SourceFile? ledger, AddressBook book)
    {
        var addresses = new SortedSet<string>(book.Published.Select(address => address.ToString()), StringComparer.Ordinal);
        if (ledger is not null)
        {
            addresses.UnionWith(Lines(ledger).Select(line => line.Text));
        }

        var text = new StringBuilder(Header).Append('\n');
        foreach (var address in addresses)
        {
            text.Append(address).Append('\n');
        }

        return text.ToString();
    }

    private static IEnumerable<(SourceSpan Span, string Text)> Lines(SourceFile ledger)
    {
        var text = ledger.Text;
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOf('\n', start);
            end = end < 0 ? text.Length : end;
            var line = text[start..end].Trim();
            if (line.Length > 0 && line[0] != '#')
            {
                yield return (ledger.Span(start, line.Length), line);
            }

            start = end + 1;
        }
    }
}
