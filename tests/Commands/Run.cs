// One run of the program, in this process: what it answered, and what it wrote where.
using HoSite.Commands;
using Xunit;

namespace HoSite.Tests.Commands;

/// <summary>What a command did.</summary>
internal sealed record Run(int ExitCode, string Output, string Error)
{
    /// <summary>The last line of standard output.</summary>
    public string Summary => Output.TrimEnd('\n').Split('\n')[^1];

    /// <summary>The lines of standard error.</summary>
    public string[] Errors => Error.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Runs the program with nothing around it but a date.</summary>
    public static Run Of(params string[] args) => In(terminal => terminal, args);

    /// <summary>Runs a command on a knowledge base.</summary>
    public static Run On(TinyBase files, string command, params string[] args)
        => Of([command, "--content", files.Content, .. command == "build" ? ["--output", files.Output] : Array.Empty<string>(), .. args]);

    /// <summary>Runs the program in surroundings of the test's choice.</summary>
    public static Run In(Func<Terminal, Terminal> surroundings, params string[] args)
        => Until(surroundings, args, TestContext.Current.CancellationToken);

    /// <summary>Runs the program when somebody has stopped it already.</summary>
    public static Run Stopped(params string[] args) => Until(terminal => terminal, args, new CancellationToken(canceled: true));

    private static Run Until(Func<Terminal, Terminal> surroundings, string[] args, CancellationToken stop)
    {
        var output = new StringWriter { NewLine = "\n" };
        var error = new StringWriter { NewLine = "\n" };
        var terminal = surroundings(new Terminal(output, error) { Today = () => new DateOnly(2026, 6, 1) });
        var exitCode = CommandLine.Run(args, terminal, stop);
        return new Run(exitCode, output.ToString(), error.ToString());
    }
}
