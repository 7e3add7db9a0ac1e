// A report for people: headings with counts, and under each where to look.
using System.Globalization;
using HoSite.Diagnostics;

namespace HoSite.Commands.Reports;

/// <summary>Prints a report as text.</summary>
internal static class ReportPrinter
{
    public static void Print(IReadOnlyList<ReportSection> sections, TextWriter output)
    {
        foreach (var section in sections)
        {
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{section.Heading}: {section.Count}"));
            foreach (var entry in section.Entries)
            {
                var note = entry.Note.Length == 0 ? "" : $" ({entry.Note})";
                output.WriteLine(LogText.OneLine(string.Create(
                    CultureInfo.InvariantCulture, $"  {entry.Place.File.DisplayPath}({entry.Line}): {entry.Name}{note}")));
            }

            output.WriteLine();
        }
    }
}
