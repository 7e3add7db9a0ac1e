// Folding, words and stems, as the search's script has them too: tests/search/vectors.json is run by the tests of both.
using HoSite.Content;

namespace HoSite.Search;

/// <summary>The forms of words by which texts and queries meet.</summary>
public static class WordForms
{
    /// <summary>A text in lower case without accents.</summary>
    public static string Fold(string text) => Folding.ToAscii(text).ToLowerInvariant();

    /// <summary>The words of a text, folded: runs of letters and digits; an apostrophe inside a word is left out.</summary>
    public static IEnumerable<string> Words(string text)
    {
        var folded = Fold(text);
        for (var at = 0; Next(folded, ref at) is var (start, length);)
        {
            yield return Word(folded.AsSpan(start, length)).ToString();
        }
    }

    /// <summary>The next word of a folded text from a place on, or null; the place moves behind it.</summary>
    internal static (int Start, int Length)? Next(ReadOnlySpan<char> folded, ref int at)
    {
        while (at < folded.Length && !char.IsLetterOrDigit(folded[at]))
        {
            at++;
        }

        var start = at;
        while (at < folded.Length && (char.IsLetterOrDigit(folded[at]) || IsInside(folded, at)))
        {
            at++;
        }

        return at > start ? (start, at - start) : null;
    }

    /// <summary>A word without its apostrophes.</summary>
    internal static ReadOnlySpan<char> Word(ReadOnlySpan<char> run)
        => run.ContainsAny('\'', '’') ? run.ToString().Replace("'", "", StringComparison.Ordinal).Replace("’", "", StringComparison.Ordinal) : run;

    /// <summary>
    /// The form that singular and plural, and British and American spelling share. Words with a digit, and short ones, are
    /// their own.
    /// </summary>
    public static string Stem(string word)
    {
        if (word.Length < 4 || word.AsSpan().ContainsAnyInRange('0', '9'))
        {
            return word;
        }

        return American(Singular(word.Length < 6 ? word : Plain(word)));
    }

    private static bool IsInside(ReadOnlySpan<char> text, int at)
        => text[at] is '\'' or '’' && at + 1 < text.Length && char.IsLetterOrDigit(text[at + 1]);

    // ae and oe, as in haemorrhage and oedema, are one letter in American.
    private static string Plain(string word)
        => word.Replace("ae", "e", StringComparison.Ordinal).Replace("oe", "e", StringComparison.Ordinal);

    private static string Singular(string word)
    {
        if (word[^1] != 's' || word[^2] is 's' or 'u' or 'i')
        {
            return word;
        }

        if (word.EndsWith("ies", StringComparison.Ordinal) && word.Length > 4)
        {
            return word[..^3] + "y";
        }

        return EndsWith(word, "sses", "xes", "ches", "shes") ? word[..^2] : word[..^1];
    }

    private static string American(string word)
    {
        if (word.Length > 4 && EndsWith(word, "tre", "bre"))
        {
            return word[..^2] + "er";
        }

        foreach (var ending in (ReadOnlySpan<string>)["e", "ed", "er", "ing", "ation"])
        {
            var start = word.Length - ending.Length;
            if (start > 4 && word.EndsWith(ending, StringComparison.Ordinal) && word[start - 1] == 's' && word[start - 2] is 'i' or 'y')
            {
                return word[..(start - 1)] + "z" + ending;
            }
        }

        foreach (var ending in (ReadOnlySpan<string>)["", "al", "ed", "ing"])
        {
            var start = word.Length - ending.Length;
            if (start > 4 && word.EndsWith(ending, StringComparison.Ordinal) && word.AsSpan(0, start).EndsWith("our"))
            {
                return word[..(start - 2)] + "r" + ending;
            }
        }

        return word;
    }

    private static bool EndsWith(string word, params ReadOnlySpan<string> endings)
    {
        foreach (var ending in endings)
        {
            if (word.EndsWith(ending, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
