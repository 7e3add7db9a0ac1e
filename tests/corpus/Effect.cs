// Counts in two groups; ratio and interval follow from them in integers, so that no rounding depends on the machine.
namespace HoSite.Corpus;

/// <summary>What was counted in the untreated and the treated group.</summary>
internal sealed record Effect(string Measure, int BaselineEvents, int BaselineOf, int TreatedEvents, int TreatedOf)
{
    public int Participants => BaselineOf + TreatedOf;

    /// <summary>The risk ratio, in hundredths.</summary>
    public int Ratio => Math.Max(1, TreatedEvents * BaselineOf * 100 / (TreatedOf * BaselineEvents));

    public int Low => Math.Max(1, Ratio * 70 / 100);

    public int High => (Ratio * 140 / 100) + 1;

    public static string Hundredths(int value) => $"{value / 100}.{value % 100:00}";
}
