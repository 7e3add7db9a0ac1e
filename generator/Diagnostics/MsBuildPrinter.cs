// MSBuild's form, which editors and problem matchers read; a contract with everybody's scripts.
using System.Globalization;

namespace HoSite.Diagnostics;

/// <summary>Prints <c>path(line,column): severity ID: message</c>, one diagnostic a line.</summary>
public sealed class MsBuildPrinter(TextWriter output) : IDiagnosticPrinter
{
    /// <inheritdoc/>
    public void Print(Diagnostic diagnostic) => output.Write(LineOf(diagnostic) + "\n");

    internal static string LineOf(Diagnostic diagnostic)
    {
        var (line, column) = diagnostic.Span.File.Position(diagnostic.Span.Start);
        return LogText.OneLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{diagnostic.Span.File.DisplayPath}({line},{column}): {diagnostic.Severity.Name()} {diagnostic.Rule.Id}: {diagnostic.FullMessage}"));
    }
}
