// The grades of one text, rounded as they are printed, so that what is held against a limit is what an author reads.
namespace HoSite.Reading;

/// <summary>How hard a text is to read.</summary>
public sealed record ReadingGrade
{
    /// <summary>From how many sentences on SMOG says anything.</summary>
    public const int SmogSentences = 30;

    /// <summary>How many sentences it has.</summary>
    public required int Sentences { get; init; }

    /// <summary>How many words it has, those outside sentences among them.</summary>
    public required int Words { get; init; }

    /// <summary>The Flesch-Kincaid grade.</summary>
    public required double FleschKincaid { get; init; }

    /// <summary>The SMOG grade, or null for a text with fewer than 30 sentences.</summary>
    public required double? Smog { get; init; }

    /// <summary>Words of three syllables or more, of a hundred words.</summary>
    public required double Polysyllables { get; init; }

    /// <summary>Words of a sentence, on average.</summary>
    public required double MeanSentence { get; init; }

    /// <summary>Words of the longest sentence.</summary>
    public required int LongestSentence { get; init; }

    /// <summary>The longest sentence.</summary>
    public required string Longest { get; init; }
}
