// Counts words, syllables and sentences, and turns the counts into grades.
namespace HoSite.Reading;

/// <summary>The counts of one text; used by one thread, once.</summary>
internal sealed class TextCount
{
    private const int FragmentWords = 4;

    private int _sentences;
    private int _words;
    private int _syllables;
    private int _polysyllables;
    private int _wordsInSentences;
    private int _polysyllablesInSentences;
    private int _longestWords;
    private string _longest = "";

    /// <summary>Counts a sentence.</summary>
    /// <param name="counted">The text whose words are counted.</param>
    /// <param name="written">The text as the author wrote it.</param>
    /// <param name="isSentence">False for a fragment: its words count, but it is no sentence; one under four words is left out.</param>
    public void Add(string counted, string written, bool isSentence)
    {
        var (words, syllables, polysyllables) = Count(counted);
        if (words == 0 || (!isSentence && words < FragmentWords))
        {
            return;
        }

        _words += words;
        _syllables += syllables;
        _polysyllables += polysyllables;
        if (isSentence)
        {
            _sentences++;
            _wordsInSentences += words;
            _polysyllablesInSentences += polysyllables;
        }

        if (words > _longestWords)
        {
            (_longestWords, _longest) = (words, written);
        }
    }

    /// <summary>The grades, or null for a text without words.</summary>
    public ReadingGrade? Grade()
    {
        if (_words == 0)
        {
            return null;
        }

        var mean = _sentences == 0 ? 0 : (double)_wordsInSentences / _sentences;
        return new ReadingGrade
        {
            Sentences = _sentences,
            Words = _words,
            FleschKincaid = Rounded((0.39 * mean) + (11.8 * _syllables / _words) - 15.59),
            Smog = _sentences < ReadingGrade.SmogSentences
                ? null
                : Rounded((1.043 * Math.Sqrt(_polysyllablesInSentences * 30.0 / _sentences)) + 3.1291),
            Polysyllables = Rounded(100.0 * _polysyllables / _words),
            MeanSentence = Rounded(mean),
            LongestSentence = _longestWords,
            Longest = _longest,
        };
    }

    private static double Rounded(double value) => Math.Round(value, 1, MidpointRounding.AwayFromZero);

    private static (int Words, int Syllables, int Polysyllables) Count(string text)
    {
        var counts = (Words: 0, Syllables: 0, Polysyllables: 0);
        var position = 0;
        while (ReadingWords.Next(text, ref position, out var word))
        {
            var syllables = Syllables.Of(word);
            counts.Words++;
            counts.Syllables += syllables;
            counts.Polysyllables += syllables >= 3 ? 1 : 0;
        }

        return counts;
    }
}
