// Publication dates are often only a year.
using System.Globalization;

namespace HoSite.Content;

/// <summary>A date whose month and day may be unknown (CSL's <c>issued</c>).</summary>
/// <param name="Year">1500 to 2199.</param>
/// <param name="Month">1 to 12, or null.</param>
/// <param name="Day">1 to 31, or null.</param>
public readonly record struct PartialDate(int Year, int? Month, int? Day)
{
    /// <summary>Reads 2004, 2004-03 or 2004-03-31; false for a date that the calendar does not have.</summary>
    public static bool TryParse(string text, out PartialDate date)
    {
        date = default;
        var parts = text.Split('-');
        if (parts.Length > 3 || !Number(parts[0], 4, out var year) || year is < 1500 or > 2199)
        {
            return false;
        }

        int month = 0, day = 0;
        if ((parts.Length > 1 && (!Number(parts[1], 2, out month) || month is < 1 or > 12))
            || (parts.Length > 2 && (!Number(parts[2], 2, out day) || day < 1 || day > DateTime.DaysInMonth(year, month))))
        {
            return false;
        }

        date = new PartialDate(year, month == 0 ? null : month, day == 0 ? null : day);
        return true;
    }

    /// <inheritdoc/>
    public override string ToString() => (Month, Day) switch
    {
        (null, _) => Year.ToString(CultureInfo.InvariantCulture),
        (_, null) => $"{Year}-{Month:00}",
        _ => $"{Year}-{Month:00}-{Day:00}",
    };

    private static bool Number(string text, int digits, out int value)
    {
        value = 0;
        return text.Length == digits && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out value);
    }
}
