// A wrong command line is answered with what is wrong and the nearest right word, not with a page of help.
using System.CommandLine;
using System.Text.RegularExpressions;
using HoSite.Diagnostics;

namespace HoSite.Commands;

/// <summary>Explains command lines that cannot be understood.</summary>
internal static partial class WrongCommandLine
{
    /// <summary>Writes one sentence for each thing that is wrong, and where help is.</summary>
    public static int Report(ParseResult result, TextWriter error)
    {
        var command = result.CommandResult.Command;
        foreach (var sentence in Sentences(result, command))
        {
            error.WriteLine($"hosite: {LogText.OneLine(sentence)}");
        }

        error.WriteLine($"See 'hosite {(command is RootCommand ? "" : command.Name + " ")}--help'.");
        return ExitCode.WrongCommandLine;
    }

    private static IEnumerable<string> Sentences(ParseResult result, Command command)
    {
        var unmatched = result.UnmatchedTokens;

        // What follows an unknown option is its value, and no mistake of its own.
        var options = unmatched.Where(token => token.StartsWith('-')).ToList();
        foreach (var token in options.Count > 0 && command is not RootCommand ? options : unmatched)
        {
            yield return Unmatched(token, command);
        }

        foreach (var message in result.Errors.Select(error => error.Message))
        {
            var isToldAlready = command is RootCommand
                ? unmatched.Count > 0
                : unmatched.Any(token => message.Contains($"'{token}'", StringComparison.Ordinal));
            if (!isToldAlready)
            {
                yield return Spaces().Replace(message, " ");
            }
        }
    }

    private static string Unmatched(string token, Command command)
    {
        if (command is RootCommand)
        {
            return $"there is no command '{token}'{Suggestion(token, command.Subcommands.Select(known => known.Name))}";
        }

        return token.StartsWith('-')
            ? $"'{command.Name}' has no option '{token}'{Suggestion(token, command.Options.Select(known => known.Name))}"
            : $"'{command.Name}' does not take '{token}' here.";
    }

    private static string Suggestion(string typed, IEnumerable<string> known)
        => Nearest.To(typed.Split('=')[0], known) is { } nearest ? $"; did you mean '{nearest}'?" : "";

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
