// Readers on a phone in a waiting room pay for every kilobyte.
using System.Globalization;
using System.IO.Compression;
using HoSite.Checks.Reading;
using HoSite.Diagnostics;
using HoSite.Output;

namespace HoSite.Checks;

/// <summary>The HTML of a page, compressed, stays below its limit.</summary>
internal sealed class WeightCheck : ICheck
{
    public void OnPage(WrittenPage page, Findings findings)
    {
        var limit = page.File.Role switch
        {
            OutputRole.Index => page.Settings.IndexWeight,
            OutputRole.Print => page.Settings.PrintWeight,
            _ => page.Settings.PageWeight,
        };
        var bytes = page.File.Bytes.Span;

        // Compressing costs as much as parsing, and what is light as it is will not grow by it.
        if (bytes.Length <= limit)
        {
            return;
        }

        var weight = Compressed(bytes);
        if (weight > limit)
        {
            findings.Add(
                Rules.WrittenWeight, page.File, $"the page weighs {Kilobytes(weight)} compressed, more than {Kilobytes(limit)}");
        }
    }

    private static long Compressed(ReadOnlySpan<byte> bytes)
    {
        using var counter = new CountingStream();
        using (var gzip = new GZipStream(counter, CompressionLevel.Optimal, leaveOpen: true))
        {
            gzip.Write(bytes);
        }

        return counter.Length;
    }

    private static string Kilobytes(long bytes) => string.Create(CultureInfo.InvariantCulture, $"{bytes / 1024.0:0.0} KB");
}
