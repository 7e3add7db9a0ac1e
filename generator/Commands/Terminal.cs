// Everything a command knows of the process it runs in, so that tests run commands without one.
using System.Text;

namespace HoSite.Commands;

/// <summary>Where a command writes, and what it may ask of its surroundings.</summary>
/// <param name="Output">Results: what a script reads.</param>
/// <param name="Error">Diagnostics and progress: what a person reads.</param>
public sealed record Terminal(TextWriter Output, TextWriter Error)
{
    /// <summary>Whether somebody looks at <see cref="Error"/> as it is written.</summary>
    public bool IsInteractive { get; init; }

    /// <summary>The value of an environment variable, or null.</summary>
    public Func<string, string?> Variable { get; init; } = _ => null;

    /// <summary>The date by the clock; only checks that are due and new records ask for it.</summary>
    public Func<DateOnly> Today { get; init; } = () => DateOnly.FromDateTime(DateTime.Now);

    /// <summary>The terminal of this process.</summary>
    public static Terminal OfProcess()
    {
        // Paths and content are UTF-8 whatever the locale says.
        Console.OutputEncoding = new UTF8Encoding(false);
        return new Terminal(Console.Out, Console.Error)
        {
            IsInteractive = !Console.IsErrorRedirected,
            Variable = Environment.GetEnvironmentVariable,
        };
    }
}
