// Messages quote content, and content comes from strangers: what they quote must not end a line, move the cursor or
// turn the reading direction, or a page could write log lines of its own.
using System.Globalization;
using System.Text;

namespace HoSite.Diagnostics;

/// <summary>Makes a text safe to print on one line.</summary>
internal static class LogText
{
    /// <summary>The text with each control character as a space, and each that steers direction as a replacement.</summary>
    public static string OneLine(string text)
    {
        if (!text.Any(IsUnsafe))
        {
            return text;
        }

        var safe = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            safe.Append(!IsUnsafe(character) ? character : char.IsControl(character) ? ' ' : '\uFFFD');
        }

        return safe.ToString();
    }

    /// <summary>Whether a character does something to a terminal or a log rather than show.</summary>
    public static bool IsUnsafe(char character)
        => char.IsControl(character)
            || character is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069')
            || char.GetUnicodeCategory(character) is UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;
}
