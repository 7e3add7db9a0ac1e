// The whole command line: which commands there are, and how every way a run can end becomes an exit code.
using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using HoSite.Diagnostics;
using HoSite.Output;

namespace HoSite.Commands;

/// <summary>Runs the program.</summary>
public static class CommandLine
{
    private static readonly ParserConfiguration Plain = new() { ResponseFileTokenReplacer = null };

    /// <summary>Does what the arguments say; never throws.</summary>
    /// <param name="args">The arguments; none means <c>build</c>.</param>
    /// <param name="terminal">Where to write.</param>
    /// <param name="stop">Stops the run before it writes.</param>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public static int Run(IReadOnlyList<string> args, Terminal terminal, CancellationToken stop = default)
    {
        try
        {
            var result = Root(terminal, stop).Parse(WithCommand(args), Plain);
            return result.Action is ParseErrorAction
                ? WrongCommandLine.Report(result, terminal.Error)
                : result.Invoke(new InvocationConfiguration
                {
                    EnableDefaultExceptionHandler = false,
                    Output = terminal.Output,
                    Error = terminal.Error,
                });
        }
        catch (CommandException refusal)
        {
            return End(terminal, refusal.ExitCode, $"hosite: {refusal.Message}");
        }
        catch (PublishException failure)
        {
            return End(terminal, ExitCode.CannotWrite, $"hosite: {failure.Message}");
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            return End(terminal, ExitCode.Stopped, "hosite: stopped; nothing was written.");
        }
        catch (Exception fault)
        {
            return Fault(fault, terminal);
        }
    }

    private static RootCommand Root(Terminal terminal, CancellationToken stop)
    {
        var root = new RootCommand(
            "Builds an evidence-graded knowledge base, as plain static files, from Markdown and YAML. Without a command it builds.")
        {
            new BuildCommand(terminal, stop),
            new CheckCommand(terminal, stop),
            new NewCommand(terminal),
            new PermalinksCommand(terminal, stop),
            new SchemaCommand(terminal),
            new ReportCommand(terminal),
        };
        root.HelpName = "hosite";
        foreach (var help in root.Options.OfType<HelpOption>())
        {
            help.Action = new HelpWithExamples((SynchronousCommandLineAction)help.Action!);
        }

        return root;
    }

    // Options of 'build' without the word: the whole line belongs to it, so that no option is silently passed over.
    private static IReadOnlyList<string> WithCommand(IReadOnlyList<string> args)
        => args.Count == 0 || (args[0].StartsWith('-') && args[0] is not ("--help" or "-h" or "-?" or "--version"))
            ? ["build", .. args]
            : args;

    private static int Fault(Exception fault, Terminal terminal)
    {
        var cause = fault is AggregateException aggregate ? aggregate.Flatten().InnerExceptions[0] : fault;
        if (PublishException.IsOfTheFileSystem(cause))
        {
            // Whatever is written says so itself: this is content that cannot be read.
            return End(terminal, ExitCode.ContentErrors, $"hosite: the content cannot be read: {LogText.OneLine(cause.Message)}");
        }

        var exitCode = End(
            terminal, ExitCode.Fault, $"hosite failed: {LogText.OneLine(cause.Message)} ({cause.GetType().Name}), please report");
        if (terminal.Variable("HOSITE_TRACE") == "1")
        {
            terminal.Error.WriteLine(fault);
        }

        return exitCode;
    }

    private static int End(Terminal terminal, int exitCode, string sentence)
    {
        terminal.Error.WriteLine(sentence);
        return exitCode;
    }
}
