// Everything a build does but writing, and what only a clock knows: which checks are overdue.
using System.CommandLine;
using System.Diagnostics;
using HoSite.Diagnostics;
using HoSite.Knowledge;

namespace HoSite.Commands;

/// <summary><c>hosite check</c>.</summary>
internal sealed class CheckCommand : DocumentedCommand
{
    private readonly Option<string> _content = SharedOptions.Content();
    private readonly Option<Uri?> _baseUrl = SharedOptions.BaseUrl();
    private readonly Option<bool> _strict = SharedOptions.Strict();
    private readonly Option<bool> _drafts = SharedOptions.Drafts();
    private readonly Option<DateOnly?> _today = SharedOptions.Today();
    private readonly Option<DiagnosticForm?> _diagnostics = SharedOptions.Diagnostics();

    public CheckCommand(Terminal terminal, CancellationToken stop)
        : base(
            "check",
            "Build in memory and read the site back: links, anchors, ids, headings, alternatives, weight; and which editorial checks are overdue. Writes nothing.",
            "hosite check",
            "hosite check --strict --diagnostics github",
            "hosite check --today 2027-01-31")
    {
        foreach (var option in new Option[] { _content, _baseUrl, _strict, _drafts, _today, _diagnostics })
        {
            Options.Add(option);
        }

        SetAction(arguments => Run(arguments, terminal, stop));
    }

    private int Run(ParseResult arguments, Terminal terminal, CancellationToken stop)
    {
        var watch = Stopwatch.StartNew();
        var options = new BuildOptions
        {
            Content = ContentArgument.Existing(arguments.GetRequiredValue(_content)),
            Output = "",
            BaseUrl = arguments.GetValue(_baseUrl),
            Strict = arguments.GetValue(_strict),
            Drafts = arguments.GetValue(_drafts),
        };
        var diagnostics = new DiagnosticBag(options.Strict);
        var built = SiteRun.Build(options, diagnostics, terminal, stop);
        PageChecks.Overdue(built.Knowledge, arguments.GetValue(_today) ?? terminal.Today(), diagnostics);
        var count = DiagnosticOutput.Print(diagnostics.Sorted(), arguments.GetValue(_diagnostics), terminal);
        var pages = built.Site is { } site ? SiteSize.Pages(site) : 0;
        terminal.Output.WriteLine($"checked {Counted.Of(pages, "page")}: {count} in {SiteSize.Seconds(watch.Elapsed)}");
        return count.Errors > 0 ? ExitCode.ContentErrors : ExitCode.Done;
    }
}
