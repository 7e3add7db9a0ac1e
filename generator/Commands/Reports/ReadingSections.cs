// How hard the pages are to read, as parts of a report.
using System.Globalization;
using HoSite.Content.Fields;
using HoSite.Knowledge;
using HoSite.Reading;

namespace HoSite.Commands.Reports;

/// <summary>Reports on reading grades.</summary>
internal static class ReadingSections
{
    /// <summary>What is over the limits, and the grades of everything.</summary>
    public static (ReportSection Over, ReportSection Grades) Of(KnowledgeBase knowledge)
    {
        var measured = ReadingMeasure.Of(knowledge);
        return (
            new ReportSection("over-reading-limits", "Pages over the reading limits", [.. measured.Where(text => text.Passed.Count > 0).Select(Over)])
            {
                IsHeld = true,
            },
            new ReportSection("reading-grades", "Reading grades", [.. measured.Select(Grade)]));
    }

    private static ReportEntry Over(MeasuredText text)
    {
        var passed = string.Join(", ", text.Passed.Select(Words<ReadingLimit>.Of));
        return new ReportEntry(text.Name, text.Place, $"over: {passed}; {Grades(text.Grade)}; longest: \"{text.Grade.Longest}\"") { Reading = text };
    }

    private static ReportEntry Grade(MeasuredText text)
        => new(text.Name, text.Place, $"{Grades(text.Grade)} [{Grades(text.Raw)}]") { Reading = text };

    private static string Grades(ReadingGrade grade)
    {
        var smog = grade.Smog is { } value
            ? string.Create(CultureInfo.InvariantCulture, $"SMOG {value:0.0}")
            : string.Create(CultureInfo.InvariantCulture, $"long words {grade.Polysyllables:0.0} %");
        return string.Create(
            CultureInfo.InvariantCulture,
            $"FK {grade.FleschKincaid:0.0}, {smog}, sentences {grade.MeanSentence:0.0} on average, {grade.LongestSentence} at most");
    }
}
