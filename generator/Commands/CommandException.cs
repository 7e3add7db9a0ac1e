// How a command refuses: a sentence for whoever typed it, and the code for whatever script did.
namespace HoSite.Commands;

/// <summary>A command that cannot be done as it was asked.</summary>
/// <param name="exitCode">One of <see cref="ExitCode"/>.</param>
/// <param name="message">What is wrong and what to do, in whole sentences.</param>
internal sealed class CommandException(int exitCode, string message) : Exception(message)
{
    public int ExitCode => exitCode;
}
