// One question that a report answers.
namespace HoSite.Commands.Reports;

/// <summary>A part of a report.</summary>
/// <param name="Key">Its name for programs.</param>
/// <param name="Heading">Its name for people.</param>
/// <param name="Entries">What was found.</param>
internal sealed record ReportSection(string Key, string Heading, IReadOnlyList<ReportEntry> Entries)
{
    /// <summary>How many there are; an entry may stand for several.</summary>
    public int Count { get; init; } = Entries.Count;

    /// <summary>Whether <c>--strict</c> fails when it has entries.</summary>
    public bool IsHeld { get; init; }
}
