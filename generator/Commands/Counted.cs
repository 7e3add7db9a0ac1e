// "1 page", "2 pages": one way to count in sentences.
using System.Globalization;

namespace HoSite.Commands;

/// <summary>Counts with their noun.</summary>
internal static class Counted
{
    public static string Of(int count, string noun)
        => string.Create(CultureInfo.InvariantCulture, $"{count} {noun}{(count == 1 ? "" : "s")}");
}
