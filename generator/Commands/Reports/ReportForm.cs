// Who reads a report.
namespace HoSite.Commands.Reports;

/// <summary>A form of a report, as <c>--format</c> names it.</summary>
internal enum ReportForm
{
    /// <summary>For people.</summary>
    Text,

    /// <summary>For programs.</summary>
    Json,
}
