// The library's own help, and under it what it has no place for: examples and exit codes.
using System.CommandLine;
using System.CommandLine.Invocation;

namespace HoSite.Commands;

/// <summary>Prints help that teaches.</summary>
internal sealed class HelpWithExamples(SynchronousCommandLineAction help) : SynchronousCommandLineAction
{
    private const string Everywhere =
        """
        Examples:
          hosite                                      build content/ into output/
          hosite check --strict                       what a pull request must pass
          hosite new treatment splinting              begin a page with every field of its kind
          hosite <command> --help                     options and examples of a command

        Exit codes:
          0    done
          1    the content has errors
          2    the command line is wrong
          3    the output cannot be written
          4    a fault of the program
          130  stopped

        """;

    /// <inheritdoc/>
    public override bool ClearsParseErrors => true;

    /// <inheritdoc/>
    public override int Invoke(ParseResult parseResult)
    {
        var output = parseResult.InvocationConfiguration.Output;
        var exitCode = help.Invoke(parseResult);
        if (parseResult.CommandResult.Command is not DocumentedCommand command)
        {
            output.Write(Everywhere);
            return exitCode;
        }

        output.WriteLine("Examples:");
        foreach (var example in command.Examples)
        {
            output.WriteLine($"  {example}");
        }

        return exitCode;
    }
}
