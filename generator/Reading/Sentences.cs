// Where a sentence ends. Too many ends make a text look easier than it is, so a stop that may be an abbreviation's is one.
namespace HoSite.Reading;

/// <summary>Takes a text apart into sentences.</summary>
public static class Sentences
{
    private const string Marks = ".!?…";
    private const string Closing = "\"'”’»)]";

    // Before a name or a number only: elsewhere a capital letter behind the stop begins a new sentence.
    private static readonly HashSet<string> Abbreviations = new(StringComparer.OrdinalIgnoreCase)
    {
        "dr", "mr", "mrs", "ms", "prof", "st", "vs", "fig", "figs", "no", "nos", "e.g", "i.e", "approx", "ca", "cf", "al", "ref", "vol", "p", "pp",
    };

    /// <summary>The sentences of a text, in order.</summary>
    public static IEnumerable<Sentence> Of(string text)
    {
        var start = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (!Marks.Contains(text[i], StringComparison.Ordinal))
            {
                continue;
            }

            var stop = i;
            while (i + 1 < text.Length && (Marks.Contains(text[i + 1], StringComparison.Ordinal) || Closing.Contains(text[i + 1], StringComparison.Ordinal)))
            {
                i++;
            }

            if (Ends(text, start, stop, i + 1))
            {
                yield return new Sentence(text[start..(i + 1)].Trim(), IsEnded: true);
                start = i + 1;
            }
        }

        if (!string.IsNullOrWhiteSpace(text[start..]))
        {
            yield return new Sentence(text[start..].Trim(), IsEnded: false);
        }
    }

    private static bool Ends(string text, int start, int stop, int behind)
    {
        if (behind == text.Length)
        {
            return true;
        }

        var next = behind;
        while (next < text.Length && char.IsWhiteSpace(text[next]))
        {
            next++;
        }

        if (next == behind)
        {
            return false;
        }

        return next == text.Length || (!char.IsLower(text[next]) && !(text[stop] == '.' && IsAbbreviation(text, start, stop, text[next])));
    }

    private static bool IsAbbreviation(string text, int start, int stop, char next)
    {
        var from = stop;
        while (from > start && (char.IsLetter(text[from - 1]) || text[from - 1] == '.'))
        {
            from--;
        }

        var word = text[from..stop];

        // "No. Nobody knows." is an answer, "no. 5" is a number.
        return Abbreviations.Contains(word) && (char.IsDigit(next) || word.ToUpperInvariant() is not ("NO" or "NOS" or "AL" or "CA" or "P"));
    }
}
