// How a claim is said: once for clinicians with its counts, once in plain words as sure as its certainty allows.
namespace HoSite.Corpus;

/// <summary>The words of a claim.</summary>
internal sealed record ClaimWords(string Intervention, string Measure, string Population)
{
    private string Lower => char.ToLowerInvariant(Intervention[0]) + Intervention[1..];

    public string Statement(Direction direction, Effect? effect) => effect is null
        ? $"In {Population}, {Lower} came before a change in {Measure}; nothing was measured in people."
        : direction switch
        {
            Direction.Benefit => $"In {Population}, {Lower} was followed by less {Measure} than usual care{Counts(effect)}.",
            Direction.Harm => $"In {Population}, {Lower} was followed by more {Measure} than usual care{Counts(effect)}.",
            Direction.NoDifference => $"In {Population}, {Lower} and usual care were followed by much the same {Measure}{Counts(effect)}.",
            Direction.Unclear => $"In {Population}, it stayed unclear whether {Lower} changes {Measure}{Counts(effect)}.",
            _ => $"In {Population}, {Measure} was recorded in {effect.BaselineEvents} of {effect.BaselineOf} people before {Lower}.",
        };

    public string Plain(Direction direction, Certainty? certainty) => direction switch
    {
        Direction.Descriptive => $"Doctors wrote down how many people had {Measure} before {Lower}.",
        Direction.Unclear when certainty is null => $"In animals, {Lower} came before a change in {Measure}. Nothing was measured in people.",
        _ when direction == Direction.Unclear || certainty?.Level == "very-low" => $"We do not know whether {Lower} changes {Measure}.",
        Direction.Benefit => $"{Intervention} {Sure(certainty, "reduces", "reduce")} {Measure}.",
        Direction.Harm => $"{Intervention} {Sure(certainty, "leads to", "lead to")} more {Measure}.",
        _ => $"{Intervention} {Sure(certainty, "makes", "make")} little or no difference to {Measure}.",
    };

    private static string Counts(Effect effect) =>
        $" ({effect.TreatedEvents} of {effect.TreatedOf} against {effect.BaselineEvents} of {effect.BaselineOf} people)";

    private static string Sure(Certainty? certainty, string verb, string bare) => certainty?.Level switch
    {
        "high" => verb,
        "moderate" => "probably " + verb,
        _ => "may " + bare,
    };
}
