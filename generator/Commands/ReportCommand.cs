// What is missing: work for authors, never a reason to stop a build. Only --strict makes some of it a reason to fail.
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
    private readonly Option<bool> _strict = SharedOptions.Flag(
        "--strict",
        "Exit with 1 when the content has errors, or a page is over the reading limits, has no claim about it or is linked from nowhere; never for an overdue check, which a calendar decides");

    private readonly Option<DiagnosticForm?> _diagnostics = SharedOptions.Diagnostics();

    public ReportCommand(Terminal terminal)
        : base(
            "report",
            "Say what is missing: pages without claims or links, overdue checks, unused references and claims, unchecked fields, drafts, unknowns; and how hard each page is to read.",
            "hosite report",
            "hosite report --strict",
            "hosite report --today 2027-01-31",
            "hosite report --format json")
    {
        foreach (var option in new Option[] { _content, _strict, _today, _format, _diagnostics })
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
        var count = DiagnosticOutput.Print(
            [.. found.Where(diagnostic => diagnostic.Severity == Severity.Error)], arguments.GetValue(_diagnostics), terminal);
        var fails = count.Errors > 0 || sections.Any(section => section is { IsHeld: true, Count: > 0 });
        return fails && arguments.GetValue(_strict) ? ExitCode.ContentErrors : ExitCode.Done;
    }
}
