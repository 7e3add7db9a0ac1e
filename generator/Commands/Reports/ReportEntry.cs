// One thing that somebody may want to do something about.
using HoSite.Diagnostics;

namespace HoSite.Commands.Reports;

/// <summary>A line of a report.</summary>
/// <param name="Name">What it is about.</param>
/// <param name="Place">Where it is written.</param>
/// <param name="Note">More about it; may be empty.</param>
internal sealed record ReportEntry(string Name, SourceSpan Place, string Note = "")
{
    public int Line => Place.File.Position(Place.Start).Line;
}
