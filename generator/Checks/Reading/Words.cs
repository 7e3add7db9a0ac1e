// Texts of a page as a reader sees them: any white space is one space.
using System.Text;

namespace HoSite.Checks.Reading;

/// <summary>White space and length of texts.</summary>
internal static class Words
{
    private static readonly char[] Space = [' ', '\t', '\n', '\r', '\f'];

    /// <summary>The text without space around it and with single spaces in it.</summary>
    public static string SingleSpaced(string text)
    {
        var trimmed = text.AsSpan().Trim(Space);
        return trimmed.IndexOfAny("\t\n\r\f") < 0 && trimmed.IndexOf("  ") < 0
            ? trimmed.ToString()
            : string.Join(' ', text.Split(Space, StringSplitOptions.RemoveEmptyEntries));
    }

    /// <summary>The first characters of a text, with an ellipsis where it goes on; never half a character.</summary>
    public static string Shortened(string text, int length)
    {
        if (text.Length <= length)
        {
            return text;
        }

        var end = char.IsHighSurrogate(text[length - 2]) ? length - 2 : length - 1;
        return text[..end].TrimEnd() + "…";
    }

    /// <summary>Characters as a reader counts them, near enough: code points.</summary>
    public static int Count(string text)
    {
        var count = 0;
        foreach (Rune _ in text.EnumerateRunes())
        {
            count++;
        }

        return count;
    }
}
