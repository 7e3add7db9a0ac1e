// Days of review and search, from numbers and never from a clock.
using System.Globalization;

namespace HoSite.Corpus;

/// <summary>Dates as the content contract writes them.</summary>
internal static class Dates
{
    private static readonly DateOnly First = new(2026, 3, 1);

    public static string Checked(int number) => Text(First.AddDays(number % 180));

    public static string NextCheck(int number) => Text(First.AddDays(number % 180).AddYears(1));

    public static string SearchedTo(int number) => Text(First.AddDays((number % 180) - 20));

    private static string Text(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
