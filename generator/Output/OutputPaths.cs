// Paths that would leave the output folder, or that only some file systems can tell apart, never reach the disk.
namespace HoSite.Output;

/// <summary>Which paths may be written below the output folder.</summary>
internal static class OutputPaths
{
    /// <summary>Whether a path stays below the folder it is put in, on every system.</summary>
    public static bool IsSafe(string path)
    {
        foreach (var segment in path.AsSpan().Split('/'))
        {
            var name = path.AsSpan()[segment];
            if (name is "" or "." or ".." || name.IndexOfAny('\\', ':', '\0') >= 0 || name.IndexOfAny('\r', '\n') >= 0)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The folders that the paths need, parents first, below the output folder.</summary>
    /// <exception cref="PublishException">A path climbs out, is the publisher's own, or collides with another.</exception>
    public static IReadOnlyList<string> FoldersFor(IReadOnlyList<OutputFile> files)
    {
        var seen = new Dictionary<string, string>(files.Count * 2, StringComparer.OrdinalIgnoreCase);
        var folders = new List<string>();
        foreach (var file in files)
        {
            if (!IsSafe(file.Path) || OwnFiles.IsOwn(file.Path))
            {
                throw new PublishException(file.Path, $"'{file.Path}' is not a path that may be written below the output folder.");
            }

            AddFolders(file.Path, seen, folders);
            if (!seen.TryAdd(file.Path, file.Path))
            {
                throw Collision(file.Path, seen[file.Path]);
            }
        }

        return folders;
    }

    /// <summary>The folder of a path, without its slash; empty for the output folder itself.</summary>
    public static string FolderOf(string path) => path[..Math.Max(path.LastIndexOf('/'), 0)];

    // A folder is remembered with its slash, so that a file of the same name is seen as the collision it is.
    private static void AddFolders(string path, Dictionary<string, string> seen, List<string> folders)
    {
        var folder = FolderOf(path);
        if (folder.Length == 0)
        {
            return;
        }

        if (seen.TryGetValue(folder, out var known))
        {
            if (known.AsSpan().TrimEnd('/').SequenceEqual(folder) && known.EndsWith('/'))
            {
                return;
            }

            throw Collision(path, known);
        }

        AddFolders(folder, seen, folders);
        seen.Add(folder, folder + "/");
        folders.Add(folder);
    }

    private static PublishException Collision(string path, string other)
        => new(path, $"'{path}' and '{other}' would be one file or folder where case makes no difference, or a file and a folder of one name.");
}
