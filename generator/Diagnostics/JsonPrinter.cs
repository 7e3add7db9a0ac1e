// For programs: one JSON object a line, so that a reader can begin before the end.
using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace HoSite.Diagnostics;

/// <summary>Prints each diagnostic as an object; lines and columns from 1, columns in UTF-16 units, the end exclusive.</summary>
public sealed class JsonPrinter(TextWriter output) : IDiagnosticPrinter
{
    // The output is no part of an HTML page, so only what JSON itself asks for is escaped.
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <inheritdoc/>
    public void Print(Diagnostic diagnostic)
    {
        var file = diagnostic.Span.File;
        var (line, column) = file.Position(diagnostic.Span.Start);
        var (endLine, endColumn) = file.Position(diagnostic.Span.End);
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteStartObject();
            json.WriteString("rule", diagnostic.Rule.Id);
            json.WriteString("severity", diagnostic.Severity.Name());
            json.WriteString("file", file.DisplayPath);
            json.WriteNumber("line", line);
            json.WriteNumber("column", column);
            json.WriteNumber("endLine", endLine);
            json.WriteNumber("endColumn", endColumn);
            json.WriteString("message", diagnostic.FullMessage);
            json.WriteString("remedy", diagnostic.Remedy);
            json.WriteEndObject();
        }

        output.Write(Encoding.UTF8.GetString(buffer.WrittenSpan) + "\n");
    }
}
