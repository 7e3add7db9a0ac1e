// One thing that somebody may want to do something about.
using HoSite.Diagnostics;
using HoSite.Reading;

namespace HoSite.Commands.Reports;

/// <summary>A line of a report.</summary>
/// <param name="Name">What it is about.</param>
/// <param name="Place">Where it is written.</param>
/// <param name="Note">More about it; may be empty.</param>
internal sealed record ReportEntry(string Name, SourceSpan Place, string Note = "")
{
    /// <summary>Its reading grades, where the report is about them.</summary>
    public MeasuredText? Reading { get; init; }

    public int Line => Place.File.Position(Place.Start).Line;
}
