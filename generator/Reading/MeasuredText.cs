// A page or a claim with its grades: what a report prints and a limit holds.
using HoSite.Diagnostics;

namespace HoSite.Reading;

/// <summary>How hard one record is to read.</summary>
/// <param name="Name">Title of the page, or id of the claim.</param>
/// <param name="Place">Where the title, or the claim, is written.</param>
/// <param name="Grade">Its grade with each named thing counted as one short word: this one is held against the limits.</param>
/// <param name="Raw">Its grade as it stands.</param>
/// <param name="Passed">The limits that it passes.</param>
public sealed record MeasuredText(
    string Name, SourceSpan Place, ReadingGrade Grade, ReadingGrade Raw, IReadOnlyList<ReadingLimit> Passed);
