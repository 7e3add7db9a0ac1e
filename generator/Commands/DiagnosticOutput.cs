// Which printer, for whom: the option wins, then GitHub's runner, then whether somebody is looking.
using HoSite.Diagnostics;
using Spectre.Console;

namespace HoSite.Commands;

/// <summary>Prints diagnostics on standard error.</summary>
internal static class DiagnosticOutput
{
    /// <summary>Prints all of them in their order.</summary>
    public static DiagnosticCount Print(IReadOnlyList<Diagnostic> diagnostics, DiagnosticForm? form, Terminal terminal)
    {
        if (diagnostics.Count > 0)
        {
            var printer = Printer(form, terminal);
            foreach (var diagnostic in diagnostics)
            {
                printer.Print(diagnostic);
            }
        }

        return DiagnosticCount.Of(diagnostics);
    }

    private static IDiagnosticPrinter Printer(DiagnosticForm? form, Terminal terminal)
        => (form ?? (terminal.Variable("GITHUB_ACTIONS") == "true" ? DiagnosticForm.Github : DiagnosticForm.Text)) switch
        {
            DiagnosticForm.Github => new GitHubPrinter(terminal.Error),
            DiagnosticForm.Json => new JsonPrinter(terminal.Error),
            _ when terminal.IsInteractive => new CaretPrinter(AnsiConsole.Create(new AnsiConsoleSettings
            {
                Out = new AnsiConsoleOutput(terminal.Error),
                ColorSystem = string.IsNullOrEmpty(terminal.Variable("NO_COLOR")) ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
            })),
            _ => new MsBuildPrinter(terminal.Error),
        };
}
