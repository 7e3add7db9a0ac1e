// Where a sentence ends. Sources written right behind the stop still belong to the sentence before it.
namespace HoSite.Content.Markdown.Figures;

/// <summary>Reads the end of a sentence.</summary>
internal static class SentenceEnd
{
    /// <summary>Whether the stop at an index ends a sentence.</summary>
    /// <param name="text">The block's text.</param>
    /// <param name="index">Index of a full stop, question or exclamation mark.</param>
    /// <param name="next">Index of the first character of the next sentence; of what follows the stop where it ends none.</param>
    /// <param name="sourced">Whether a source stands right behind the stop.</param>
    public static bool Is(ReadOnlySpan<char> text, int index, out int next, out bool sourced)
    {
        var position = index + 1;
        while (position < text.Length && text[position] is '.' or '!' or '?' or '…' or ')' or ']' or '"' or '\'' or '”' or '’')
        {
            position++;
        }

        next = SkipSources(text, position, out sourced);
        if (next >= text.Length)
        {
            return true;
        }

        if (next != position && !(text[index] == '.' && IsAbbreviation(text, index, text[next])) && (sourced || !char.IsLower(text[next])))
        {
            return true;
        }

        next = position;
        return false;
    }

    private static int SkipSources(ReadOnlySpan<char> text, int position, out bool sourced)
    {
        sourced = false;
        while (position < text.Length)
        {
            if (text[position] == FlatText.Source)
            {
                sourced = true;
            }
            else if (!char.IsWhiteSpace(text[position]) && !(sourced && text[position] is '.' or ',' or ';'))
            {
                break;
            }

            position++;
        }

        return position;
    }

    private static bool IsAbbreviation(ReadOnlySpan<char> text, int stop, char following)
    {
        var start = stop;
        while (start > 0 && (char.IsLetter(text[start - 1]) || text[start - 1] == '.'))
        {
            start--;
        }

        var word = text[start..stop];
        return word.Contains('.')
            || (word.Length == 1 && (start == 0 || !char.IsAsciiDigit(text[start - 1])))
            || FigureWords.Abbreviations.Contains(word)
            || (char.IsAsciiDigit(following) && FigureWords.BeforeNumbers.Contains(word));
    }
}
