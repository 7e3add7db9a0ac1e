// The content folder that a command was given, checked before anything else: a missing one is a slip of the keyboard,
// not a knowledge base without pages.
using HoSite.Content;
using HoSite.Diagnostics;

namespace HoSite.Commands;

/// <summary>The folder behind <c>--content</c>.</summary>
internal static class ContentArgument
{
    /// <summary>The folder as it was typed.</summary>
    /// <exception cref="CommandException">There is no such folder.</exception>
    public static string Existing(string folder)
        => Directory.Exists(folder)
            ? folder
            : throw new CommandException(
                ExitCode.WrongCommandLine,
                File.Exists(folder)
                    ? $"'{folder}' is a file, not a folder: name the content folder with --content DIR."
                    : $"there is no folder '{folder}': name the content folder with --content DIR.");

    /// <summary>Everything the folder holds.</summary>
    public static ContentSet Read(string folder, DiagnosticBag diagnostics)
        => ContentReader.Read(ContentFolder.Read(Existing(folder), diagnostics), diagnostics);

    /// <summary>A path below the folder, as messages show it.</summary>
    public static string Display(string folder, string path) => ContentFolder.Display(Path.GetFullPath(folder)) + path;
}
