// claims/*.yml: lists of claims with their counts, certainty and subjects.
using System.Text;

namespace HoSite.Corpus;

/// <summary>Writes a list of claims.</summary>
internal static class ClaimsFile
{
    private static readonly string[] Directions = ["benefit", "harm", "no-difference", "unclear", "descriptive"];

    public static string Write(IEnumerable<Claim> claims)
    {
        var text = new StringBuilder();
        foreach (var claim in claims)
        {
            text.Append(
                $$"""
                - id: {{claim.Id}}
                  statement: {{Yaml.Text(claim.Statement)}}
                  plain: {{Yaml.Text(claim.Plain)}}
                  about: { {{About(claim)}} }
                  population: {{claim.Population}}

                """);
            AppendEffect(text, claim);
            text.Append($"  direction: {Directions[(int)claim.Direction]}\n");
            AppendCertainty(text, claim);
            text.Append($"  references: {Yaml.List(claim.References.Select(reference => reference.Id))}\n");
            if (claim.Number % 5 == 0)
            {
                text.Append($"  history:\n    - {{ date: {Dates.Checked(claim.Number)}, change: First written, because: A new source was read. }}\n");
            }
        }

        return text.ToString();
    }

    private static string About(Claim claim)
    {
        var treatments = claim.Treatments.Count > 0 ? $"treatments: {Yaml.Slugs(claim.Treatments)}, " : "";
        var rest = claim.Number % 2 == 0 ? $", sites: {Yaml.Slugs(claim.Site)}, factors: {Yaml.Slugs(claim.Factor)}" : "";
        return $"{treatments}stages: {Yaml.Slugs(claim.Stage)}, causes: {Yaml.Slugs(claim.Cause)}, outcomes: {Yaml.Slugs(claim.Outcome)}{rest}";
    }

    private static void AppendEffect(StringBuilder text, Claim claim)
    {
        if (claim.Effect is not { } effect)
        {
            return;
        }

        if (claim.Direction == Direction.Descriptive)
        {
            var percent = effect.BaselineEvents * 100 / effect.BaselineOf;
            text.Append($"  effect: {{ measure: {effect.Measure}, scale: percent, value: {percent}, participants: {effect.BaselineOf}, studies: 1 }}\n");
            return;
        }

        text.Append(
            $$"""
              effect:
                measure: {{effect.Measure}}
                scale: ratio
                value: {{Effect.Hundredths(effect.Ratio)}}
                low: {{Effect.Hundredths(effect.Low)}}
                high: {{Effect.Hundredths(effect.High)}}
                comparator: usual care
                participants: {{effect.Participants}}
                studies: {{claim.References.Count}}
                baseline: { events: {{effect.BaselineEvents}}, of: {{effect.BaselineOf}} }
                treated: { events: {{effect.TreatedEvents}}, of: {{effect.TreatedOf}} }
                follow-up: {{3 + (claim.Number % 22)}} months

            """);
    }

    private static void AppendCertainty(StringBuilder text, Claim claim)
    {
        if (claim.Certainty is { } certainty)
        {
            var reasons = certainty.Reasons.Select(reason => $"{{ domain: {reason.Domain}, step: {reason.Step}, because: {Yaml.Text(reason.Because)} }}");
            var list = certainty.Reasons.Count > 0 ? $", reasons: [{string.Join(", ", reasons)}]" : "";
            text.Append($"  certainty: {{ level: {certainty.Level}, start: {certainty.Start}{list} }}\n");
        }

        if (claim.Against is { } against)
        {
            text.Append($"  against: {Yaml.Ids(against)}\n");
        }
    }
}
