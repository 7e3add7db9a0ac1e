// What is missing: work for authors, never a reason to stop a build.
using System.CommandLine;
using HoSite.Commands.Reports;
using HoSite.Diagnostics;
using HoSite.Knowledge;

namespace HoSite.Commands;

/// <summary><c>hosite report</c>.</summary>
internal sealed class ReportCommand : DocumentedCommand
{
    private readonly Option<string> _content = SharedOptions.Content();
    private readonly Option<DateOnly?> _today = SharedOptions.Today();
    private readonly Option<ReportForm?> _format = SharedOptions.Word<ReportForm>("--format", "For people or for programs");
    private readonly Option<DiagnosticForm?> _diagnostics = SharedOptions.Diagnostics();

    public ReportCommand(Terminal terminal)
        : base(
            "report",
            "Say what is missing: pages without claims, overdue checks, unused references and claims, unchecked fields, drafts, unknowns.",
            "hosite report",
            "hosite report --today 2027-01-31",
            "hosite report --format json")
    {
        foreach (var option in new Option[] { _content, _today, _format, _diagnostics })
        {
            Options.Add(option);
        }

        SetAction(arguments => Run(arguments, terminal));
    }

    private int Run(ParseResult arguments, Terminal terminal)
    {
        var diagnostics = new DiagnosticBag();
        var content = ContentArgument.Read(arguments.GetRequiredValue(_content), diagnostics);
        var knowledge = Linker.Link(content, drafts: false, diagnostics);
        var found = diagnostics.Sorted();
        var today = arguments.GetValue(_today) ?? terminal.Today();
        var sections = KnowledgeReport.Of(knowledge, found, today);
        if (arguments.GetValue(_format) == ReportForm.Json)
        {
            ReportJson.Print(sections, today, terminal.Output);
        }
        else
        {
            ReportPrinter.Print(sections, terminal.Output);
        }

        // Errors are the check's business; here they only say that the report may not know everything.
        DiagnosticOutput.Print(
            [.. found.Where(diagnostic => diagnostic.Severity == Severity.Error)], arguments.GetValue(_diagnostics), terminal);
        return ExitCode.Done;
    }
}
