// The content folder on disk → files in a fixed order. Content comes through pull requests, so links are refused and
// sizes limited before anything is parsed.
using HoSite.Diagnostics;

namespace HoSite.Content;

/// <summary>Reads the files of a knowledge base.</summary>
public static class ContentFolder
{
    private const long MaximumText = 4 * 1024 * 1024;
    private const long MaximumMedia = 16 * 1024 * 1024;

    /// <summary>All files below a folder, in ordinal order of their paths; hidden and temporary files are passed over.</summary>
    /// <param name="folder">The content folder.</param>
    /// <param name="diagnostics">Takes links, files that are too large and files that cannot be read.</param>
    public static IReadOnlyList<ContentFile> Read(string folder, DiagnosticBag diagnostics)
    {
        var root = Path.GetFullPath(folder);
        var display = Display(root);
        var found = new List<string>();
        var refused = new List<(string Path, Rule Rule, string Message)>();
        if (Directory.Exists(root))
        {
            List(new DirectoryInfo(root), "", found, refused);
        }

        foreach (var (path, rule, message) in refused)
        {
            diagnostics.Add(rule, new SourceFile(path, display + path, "").Start, message);
        }

        var files = new ContentFile[found.Count];
        Parallel.For(0, found.Count, i => files[i] = ReadFile(root, display, found[i], diagnostics));
        return
        [
            .. files
                .Concat(refused.Select(file => new ContentFile(file.Path, display + file.Path, []) { IsUnreadable = true }))
                .OrderBy(file => file.Path, StringComparer.Ordinal),
        ];
    }

    /// <summary>A path as diagnostics print it: from the working directory, with <c>/</c> and a slash at the end.</summary>
    public static string Display(string folder)
    {
        var relative = Path.GetRelativePath(Directory.GetCurrentDirectory(), folder).Replace('\\', '/');
        return relative == "." ? "" : relative + "/";
    }

    private static void List(
        DirectoryInfo folder, string prefix, List<string> found, List<(string, Rule, string)> refused)
    {
        foreach (var entry in folder.EnumerateFileSystemInfos())
        {
            var path = prefix + entry.Name;
            if (IsPassedOver(entry.Name))
            {
                continue;
            }

            if (entry.LinkTarget is not null)
            {
                refused.Add((path, Rules.LinkedFile, $"'{path}' is a symbolic link"));
            }
            else if (entry is DirectoryInfo child)
            {
                List(child, path + "/", found, refused);
            }
            else if (entry is FileInfo file && file.Length > Limit(path))
            {
                refused.Add((path, Rules.FileTooLarge, $"'{path}' is larger than {Limit(path) / (1024 * 1024)} MB"));
            }
            else
            {
                found.Add(path);
            }
        }
    }

    private static long Limit(string path)
        => path.StartsWith("media/", StringComparison.Ordinal) ? MaximumMedia : MaximumText;

    private static bool IsPassedOver(string name)
        => name[0] is '.' or '#' || name.EndsWith('~') || name.EndsWith(".tmp", StringComparison.Ordinal)
            || name.EndsWith(".swp", StringComparison.Ordinal);

    private static ContentFile ReadFile(string root, string display, string path, DiagnosticBag diagnostics)
    {
        try
        {
            return new ContentFile(path, display + path, File.ReadAllBytes(Path.Combine(root, path)));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            diagnostics.Add(
                Rules.UnreadableFile, new SourceFile(path, display + path, "").Start, $"'{path}' cannot be read: {exception.Message}");
            return new ContentFile(path, display + path, []) { IsUnreadable = true };
        }
    }
}
