// How hard a page may be to read; what a limit is compared to is counted in Reading/.
using HoSite.Content.Fields;

namespace HoSite.Content.Records;

/// <summary>Limits for the patient layer of a page; a limit that is null holds nothing.</summary>
/// <param name="FleschKincaid">The highest Flesch-Kincaid grade.</param>
/// <param name="Smog">The highest SMOG grade.</param>
/// <param name="Sentence">The most words of one sentence.</param>
/// <param name="MeanSentence">The most words of a sentence on average.</param>
public sealed record ReadingLimits(decimal? FleschKincaid, decimal? Smog, int? Sentence, decimal? MeanSentence)
{
    /// <summary>A site that sets no limits: grades are reported, nothing is held.</summary>
    public static ReadingLimits None { get; } = new(null, null, null, null);

    /// <summary>Declares the fields.</summary>
    public static ReadingLimits Read(IFields fields) => new(
        fields.OptionalValue("flesch-kincaid", FieldTypes.Number, "The highest Flesch-Kincaid grade of a page or claim, such as 8."),
        fields.OptionalValue("smog", FieldTypes.Number, "The highest SMOG grade of a page with 30 sentences or more, such as 9."),
        fields.OptionalValue("sentence", FieldTypes.Integer, "The most words of one sentence, such as 25."),
        fields.OptionalValue("mean-sentence", FieldTypes.Number, "The most words of a page's sentences on average, such as 15."));
}
