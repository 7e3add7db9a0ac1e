// What counts as a word when a text's difficulty is measured.
using HoSite.Prose.Terms;

namespace HoSite.Reading;

/// <summary>Reads words: letters and digits; a hyphen, an apostrophe, a point or a comma within keeps a word together.</summary>
internal static class ReadingWords
{
    /// <summary>Finds the next word; false at the end of the text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="position">Where to begin; afterwards behind the word.</param>
    /// <param name="word">The word.</param>
    public static bool Next(ReadOnlySpan<char> text, ref int position, out ReadOnlySpan<char> word)
    {
        while (position < text.Length && !TermWords.IsPart(text[position]))
        {
            position++;
        }

        var start = position;
        while (position < text.Length && (TermWords.IsPart(text[position]) || Joins(text, position)))
        {
            position++;
        }

        word = text[start..position];
        return position > start;
    }

    private static bool Joins(ReadOnlySpan<char> text, int index)
        => index > 0 && index + 1 < text.Length && TermWords.IsPart(text[index - 1]) && TermWords.IsPart(text[index + 1])
            && (text[index] is '-' or '\u2010' or '\u2011' or '\'' or '\u2019' or '.'
                || (text[index] == ',' && char.IsDigit(text[index - 1]) && char.IsDigit(text[index + 1])));
}
