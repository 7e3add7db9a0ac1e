// Measures the patient layer of a knowledge base, every text twice: as it stands, and with what cannot be said shorter
// counted as one short word.
using HoSite.Content.Records;
using HoSite.Diagnostics;
using HoSite.Knowledge;

namespace HoSite.Reading;

/// <summary>Measures how hard texts are to read.</summary>
public sealed class ReadingMeasure
{
    private readonly KnowledgeBase _knowledge;
    private readonly NamedThings _names;
    private readonly ReadingLimits _limits;

    private ReadingMeasure(KnowledgeBase knowledge)
    {
        _knowledge = knowledge;
        _names = new NamedThings(knowledge);
        _limits = knowledge.Settings.Reading;
    }

    /// <summary>Every page in display order, then every claim that is not retired; records without words are left out.</summary>
    public static IReadOnlyList<MeasuredText> Of(KnowledgeBase knowledge)
    {
        var measure = new ReadingMeasure(knowledge);
        return
        [
            .. knowledge.Pages.Select(measure.Page).OfType<MeasuredText>(),
            .. knowledge.Content.Claims.Where(claim => claim.Retired is null).Select(measure.Claim).OfType<MeasuredText>(),
        ];
    }

    private MeasuredText? Page(PageRecord page)
        => Measured(page.Title, page.Source.At("title"), PatientText.Of(page, _knowledge), _limits);

    /// <summary>A claim is a sentence or two: an average of those says nothing more than the longest.</summary>
    private MeasuredText? Claim(Claim claim)
        => Measured(claim.Id.Value, claim.Id.Span, [new TextUnit(claim.Plain)], _limits with { MeanSentence = null });

    private MeasuredText? Measured(string name, SourceSpan place, IEnumerable<TextUnit> units, ReadingLimits limits)
    {
        var counted = new TextCount();
        var raw = new TextCount();
        foreach (var unit in units)
        {
            foreach (var sentence in Sentences.Of(unit.Text))
            {
                var isSentence = sentence.IsEnded || !unit.IsCell;
                counted.Add(_names.Shortened(sentence.Text), sentence.Text, isSentence);
                raw.Add(sentence.Text, sentence.Text, isSentence);
            }
        }

        return counted.Grade() is { } grade && raw.Grade() is { } rawGrade
            ? new MeasuredText(name, place, grade, rawGrade, [.. Passed(grade, limits)])
            : null;
    }

    private static IEnumerable<ReadingLimit> Passed(ReadingGrade grade, ReadingLimits limits)
        => new (ReadingLimit Limit, double? Value, decimal? Most)[]
        {
            (ReadingLimit.FleschKincaid, grade.FleschKincaid, limits.FleschKincaid),
            (ReadingLimit.Smog, grade.Smog, limits.Smog),
            (ReadingLimit.Sentence, grade.LongestSentence, limits.Sentence),
            (ReadingLimit.MeanSentence, grade.MeanSentence, limits.MeanSentence),
        }.Where(held => held.Value > (double?)held.Most).Select(held => held.Limit);
}
