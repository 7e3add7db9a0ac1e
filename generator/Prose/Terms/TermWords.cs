// What a word is when terms are looked for: letters, marks and digits; one blank or hyphen joins the words of a term.
namespace HoSite.Prose.Terms;

/// <summary>Reads words.</summary>
internal static class TermWords
{
    /// <summary>Finds the next word; false at the end of the text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="position">Where to begin; afterwards behind the word.</param>
    /// <param name="start">Where the word begins.</param>
    public static bool Next(ReadOnlySpan<char> text, ref int position, out int start)
    {
        while (position < text.Length && !IsPart(text[position]))
        {
            position++;
        }

        start = position;
        while (position < text.Length && IsPart(text[position]))
        {
            position++;
        }

        return position > start;
    }

    /// <summary>The words of a name.</summary>
    public static List<string> Of(string name)
    {
        var words = new List<string>();
        var position = 0;
        while (Next(name, ref position, out var start))
        {
            words.Add(name[start..position]);
        }

        return words;
    }

    /// <summary>Whether a word is written in capitals: then only its capitals mean it.</summary>
    public static bool IsAbbreviation(string word)
        => word.Length > 1 && word.Any(char.IsUpper) && !word.Any(char.IsLower);

    /// <summary>A word and its plurals.</summary>
    public static IEnumerable<string> Forms(string word, bool isAbbreviation)
    {
        yield return word;
        yield return word + "s";
        if (isAbbreviation)
        {
            yield break;
        }

        yield return word + "es";
        if (word.Length > 2 && word[^1] == 'y' && !"aeiou".Contains(word[^2], StringComparison.Ordinal))
        {
            yield return word[..^1] + "ies";
        }
    }

    /// <summary>Whether one blank or hyphen stands at a place, as between the words of a term.</summary>
    public static bool IsSeparator(ReadOnlySpan<char> text, int index, out int next)
    {
        next = index + 1;
        return index < text.Length && (IsHyphen(text[index]) || char.IsWhiteSpace(text[index]));
    }

    /// <summary>Whether a hyphen ties something to the front: "non-union" is not the word "union".</summary>
    public static bool IsGluedBefore(ReadOnlySpan<char> text, int start)
        => start > 1 && IsHyphen(text[start - 1]) && IsPart(text[start - 2]);

    /// <summary>Whether a hyphen ties something to the end.</summary>
    public static bool IsGluedBehind(ReadOnlySpan<char> text, int end)
        => end + 1 < text.Length && IsHyphen(text[end]) && IsPart(text[end + 1]);

    private static bool IsHyphen(char c) => c is '-' or '\u2010' or '\u2011';

    /// <summary>Whether a character is part of a word.</summary>
    public static bool IsPart(char c) => char.IsLetterOrDigit(c) || char.IsSurrogate(c)
        || char.GetUnicodeCategory(c) is System.Globalization.UnicodeCategory.NonSpacingMark
            or System.Globalization.UnicodeCategory.SpacingCombiningMark;
}
