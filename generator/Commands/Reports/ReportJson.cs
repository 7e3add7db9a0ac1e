// A report for programs: an object with a key for each section, always all of them.
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace HoSite.Commands.Reports;

/// <summary>Prints a report as JSON.</summary>
internal static class ReportJson
{
    private static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static void Print(IReadOnlyList<ReportSection> sections, DateOnly today, TextWriter output)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, Options))
        {
            json.WriteStartObject();
            json.WriteString("today", today.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
            foreach (var section in sections)
            {
                json.WriteStartObject(section.Key);
                json.WriteNumber("count", section.Count);
                json.WriteStartArray("entries");
                foreach (var entry in section.Entries)
                {
                    Write(entry, json);
                }

                json.WriteEndArray();
                json.WriteEndObject();
            }

            json.WriteEndObject();
        }

        output.WriteLine(Encoding.UTF8.GetString(bytes.ToArray()));
    }

    private static void Write(ReportEntry entry, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("name", entry.Name);
        json.WriteString("file", entry.Place.File.DisplayPath);
        json.WriteNumber("line", entry.Line);
        json.WriteString("note", entry.Note);
        if (entry.Reading is { } reading)
        {
            ReadingJson.Write(reading, json);
        }

        json.WriteEndObject();
    }
}
