// Which fields of a page are sentences for a reader who is no clinician; names, labels and dates are not.
using HoSite.Content.Records;

namespace HoSite.Reading;

/// <summary>The texts that patients read in the fields of a page.</summary>
internal static class PatientFields
{
    /// <summary>The texts of a page, each on its own.</summary>
    public static IEnumerable<string> Of(PageRecord page)
        => new[]
        {
            [page.Fields.Summary],
            page.Fields.Questions,
            page.Answers.Select(answer => answer.Because),
            OfKind(page),
            page.Fields.Unknowns,
        }.SelectMany(texts => texts).OfType<string>();

    private static IEnumerable<string?> OfKind(PageRecord page) => page switch
    {
        HomePage home => [home.ShortAnswer?.Text],
        Stage stage => [.. stage.Signs, .. stage.Tests.Select(test => test.Shows)],
        Factor factor => [factor.Impact, .. factor.Levels.Select(level => level.Impact)],
        Treatment treatment => [.. treatment.AvoidWhen.Select(avoidance => avoidance.Text), .. treatment.Licences.Select(licence => licence.Status)],
        Cause cause => [cause.Onset],
        BodySite site => [site.Function],
        Outcome outcome => [outcome.Measure],
        Classification classification => [.. classification.Grades.Select(grade => grade.Meaning)],
        _ => [],
    };
}
