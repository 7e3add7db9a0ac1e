// The limits that a text can pass, as content names them.
namespace HoSite.Reading;

/// <summary>A limit of <see cref="Content.Records.ReadingLimits"/>.</summary>
public enum ReadingLimit
{
    /// <summary>The Flesch-Kincaid grade.</summary>
    FleschKincaid,

    /// <summary>The SMOG grade.</summary>
    Smog,

    /// <summary>The longest sentence.</summary>
    Sentence,

    /// <summary>The mean sentence.</summary>
    MeanSentence,
}
