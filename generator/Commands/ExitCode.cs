// What scripts read: a contract, listed in the help.
namespace HoSite.Commands;

/// <summary>Exit codes of the program.</summary>
public static class ExitCode
{
    /// <summary>Done.</summary>
    public const int Done = 0;

    /// <summary>The content has errors, or stands in the way of what was asked.</summary>
    public const int ContentErrors = 1;

    /// <summary>The command line is wrong.</summary>
    public const int WrongCommandLine = 2;

    /// <summary>The output cannot be written.</summary>
    public const int CannotWrite = 3;

    /// <summary>A fault of the program.</summary>
    public const int Fault = 4;

    /// <summary>Stopped by Ctrl+C, as shells number it.</summary>
    public const int Stopped = 130;
}
