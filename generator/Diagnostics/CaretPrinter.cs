// For somebody at a terminal: the line that scripts read, then the place itself and what to do.
using System.Globalization;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace HoSite.Diagnostics;

/// <summary>Prints the line of <see cref="MsBuildPrinter"/>, the source line with carets under it, and the remedy.</summary>
public sealed class CaretPrinter(IAnsiConsole console) : IDiagnosticPrinter
{
    private static readonly Style Frame = new(decoration: Decoration.Dim);
    private static readonly Style Error = new(foreground: Color.Red, decoration: Decoration.Bold);
    private static readonly Style Warning = new(foreground: Color.Yellow, decoration: Decoration.Bold);

    /// <inheritdoc/>
    public void Print(Diagnostic diagnostic)
    {
        var style = diagnostic.Severity == Severity.Error ? Error : Warning;
        var number = diagnostic.Span.File.Position(diagnostic.Span.Start).Line.ToString(CultureInfo.InvariantCulture);
        var margin = new string(' ', number.Length + 1);
        var frame = CaretFrame.Of(diagnostic.Span, console.Profile.Width - margin.Length - 4);
        console.Write(new UnbrokenLines(
        [
            [.. Coloured(MsBuildPrinter.LineOf(diagnostic), $"{diagnostic.Severity.Name()} {diagnostic.Rule.Id}", style)],
            [new Segment($" {number} | ", Frame), new Segment(frame.Source)],
            [new Segment($"{margin} | ", Frame), new Segment(frame.Carets, style)],
            [new Segment($"{margin} = ", Frame), new Segment(LogText.OneLine(diagnostic.Remedy))],
        ]));
    }

    private static IEnumerable<Segment> Coloured(string line, string part, Style style)
    {
        var at = line.IndexOf($"): {part}: ", StringComparison.Ordinal) + "): ".Length;
        yield return new Segment(line[..at]);
        yield return new Segment(part, style);
        yield return new Segment(line[(at + part.Length)..]);
    }
}
