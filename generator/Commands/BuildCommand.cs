// content → output.
using System.CommandLine;
using System.Diagnostics;
using HoSite.Diagnostics;
using HoSite.Output;

namespace HoSite.Commands;

/// <summary><c>hosite build</c>, and <c>hosite</c> alone.</summary>
internal sealed class BuildCommand : DocumentedCommand
{
    private readonly Option<string> _content = SharedOptions.Content();
    private readonly Option<string> _output = SharedOptions.Folder("--output", "The folder that the site is written to", "output");
    private readonly Option<Uri?> _baseUrl = SharedOptions.BaseUrl();
    private readonly Option<Uri?> _repository = SharedOptions.Web("--repository", "Where the content is kept, instead of what site.yml says");
    private readonly Option<bool> _strict = SharedOptions.Strict();
    private readonly Option<bool> _drafts = SharedOptions.Drafts();
    private readonly Option<bool> _noCheck = SharedOptions.Flag("--no-check", "Leave out the checks of the written site; only for measuring");
    private readonly Option<DiagnosticForm?> _diagnostics = SharedOptions.Diagnostics();

    public BuildCommand(Terminal terminal, CancellationToken stop)
        : base(
            "build",
            "Build the site. With errors in the content nothing is written, and the last good output stays.",
            "hosite build",
            "hosite build --strict --base-url https://owner.github.io/name/",
            "hosite build --drafts --output draft-site",
            "hosite build --diagnostics json")
    {
        foreach (var option in new Option[] { _content, _output, _baseUrl, _repository, _strict, _drafts, _noCheck, _diagnostics })
        {
            Options.Add(option);
        }

        SetAction(arguments => Run(arguments, terminal, stop));
    }

    private int Run(ParseResult arguments, Terminal terminal, CancellationToken stop)
    {
        var watch = Stopwatch.StartNew();
        var options = Read(arguments);
        var diagnostics = new DiagnosticBag(options.Strict);
        var built = SiteRun.Build(options, diagnostics, terminal, stop);
        var count = DiagnosticOutput.Print(diagnostics.Sorted(), arguments.GetValue(_diagnostics), terminal);
        if (built.Site is not { } site || count.Errors > 0)
        {
            terminal.Output.WriteLine($"{count}: nothing was written");
            return ExitCode.ContentErrors;
        }

        using (var progress = new ProgressLine(terminal))
        {
            stop.ThrowIfCancellationRequested();
            progress.Show("writing");
            Publisher.Publish(site, options.Output);
        }

        terminal.Output.WriteLine($"built {SiteSize.Of(site)} in {SiteSize.Seconds(watch.Elapsed)} → {options.Output}");

        // Stopped while it wrote: the site is whole, but the script that runs us is to stop.
        return stop.IsCancellationRequested ? ExitCode.Stopped : ExitCode.Done;
    }

    private BuildOptions Read(ParseResult arguments)
    {
        var content = ContentArgument.Existing(arguments.GetRequiredValue(_content));
        var output = arguments.GetRequiredValue(_output);
        var inside = Path.GetRelativePath(content, output);
        if (inside == "." || !(Path.IsPathRooted(inside) || inside.Split('/', '\\')[0] == ".."))
        {
            throw new CommandException(
                ExitCode.WrongCommandLine, $"the output folder '{output}' lies in the content folder '{content}': name another with --output DIR.");
        }

        return new BuildOptions
        {
            Content = content,
            Output = output,
            BaseUrl = arguments.GetValue(_baseUrl),
            Repository = arguments.GetValue(_repository),
            Strict = arguments.GetValue(_strict),
            Drafts = arguments.GetValue(_drafts),
            Check = !arguments.GetValue(_noCheck),
        };
    }
}
