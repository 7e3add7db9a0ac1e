// Workflow commands, which GitHub shows as annotations in the files of a pull request.
using System.Globalization;

namespace HoSite.Diagnostics;

/// <summary>Prints each diagnostic as a workflow command; the remedy follows the message.</summary>
public sealed class GitHubPrinter(TextWriter output) : IDiagnosticPrinter
{
    /// <inheritdoc/>
    public void Print(Diagnostic diagnostic)
    {
        var file = diagnostic.Span.File;
        var (line, column) = file.Position(diagnostic.Span.Start);
        var (endLine, endColumn) = file.Position(diagnostic.Span.End);
        output.Write(string.Create(
            CultureInfo.InvariantCulture,
            $"::{diagnostic.Severity.Name()} file={Property(file.DisplayPath)},line={line},col={column},endLine={endLine},endColumn={endColumn},title={Property(diagnostic.Rule.Id)}::{Data(Text(diagnostic))}\n"));
    }

    private static string Text(Diagnostic diagnostic)
    {
        var message = diagnostic.FullMessage;
        return message.EndsWith('?') ? $"{message} {diagnostic.Remedy}" : $"{message}. {diagnostic.Remedy}";
    }

    private static string Property(string text)
        => Data(text).Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal);

    private static string Data(string text)
        => LogText.OneLine(text.Replace("%", "%25", StringComparison.Ordinal)
            .Replace("\r", "%0D", StringComparison.Ordinal)
            .Replace("\n", "%0A", StringComparison.Ordinal));
}
