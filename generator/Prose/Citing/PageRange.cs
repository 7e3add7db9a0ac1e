// 123-129 is cited as 123-9.
namespace HoSite.Prose.Citing;

internal static class PageRange
{
    /// <summary>Pages with each range's last page shortened; article numbers and anything else stay as they are.</summary>
    public static string Shorten(string pages)
        => string.Join(", ", pages.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(ShortenOne));

    private static string ShortenOne(string range)
    {
        var dash = range.IndexOfAny(['-', '–']);
        if (dash <= 0 || dash == range.Length - 1)
        {
            return range;
        }

        var first = range[..dash].TrimEnd();
        var last = range[(dash + 1)..].TrimStart();
        if (first.Length != last.Length || !AreNumbered(first, last))
        {
            return range.Replace('–', '-');
        }

        var same = 0;
        while (same < last.Length && first[same] == last[same])
        {
            same++;
        }

        return same == last.Length ? first : $"{first}-{last[same..]}";
    }

    /// <summary>Whether both are digits behind the same letters: 123 and 129, S12 and S19.</summary>
    private static bool AreNumbered(string first, string last)
    {
        var letters = 0;
        while (letters < first.Length && char.IsAsciiLetter(first[letters]) && first[letters] == last[letters])
        {
            letters++;
        }

        return letters < first.Length && first.AsSpan(letters).IndexOfAnyExceptInRange('0', '9') < 0
            && last.AsSpan(letters).IndexOfAnyExceptInRange('0', '9') < 0;
    }
}
