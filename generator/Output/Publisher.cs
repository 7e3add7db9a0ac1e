// The order of publishing, chosen so that a kill at any point leaves every file whole and the next build able to finish:
// the manifest lists every file before it is written and until it is removed.
namespace HoSite.Output;

/// <summary>Writes a site to a folder.</summary>
public static class Publisher
{
    /// <summary>Makes a folder hold exactly this site, touching only what differs and what an earlier build wrote.</summary>
    /// <exception cref="PublishException">The folder is somebody else's, or cannot be written.</exception>
    public static PublishResult Publish(OutputSite site, string folder)
    {
        var folders = OutputPaths.FoldersFor(site.Files);
        using var output = OutputFolder.Open(folder);
        var found = Tidied(output);
        var manifestBefore = output.ReadOrEmpty(OwnFiles.Manifest);
        var before = Manifest.Parse(manifestBefore);
        var after = Manifest.Of(site.Files);
        var stale = StalePaths(before, site);

        var manifestMeanwhile = WriteManifest(output, Manifest.Between(before, after), manifestBefore);
        var needed = folders.ToHashSet(StringComparer.Ordinal);
        var removed = Remove(output, [.. stale.Where(path => IsInTheWay(path, needed, site))], found, needed);
        CreateFolders(output, folders, found);
        var written = WriteFiles(output, site, found, path => before.MayHold(path, after));
        removed += Remove(output, stale, found, needed);
        WriteManifest(output, after, manifestMeanwhile);
        return new PublishResult(written, site.Files.Count - written, removed);
    }

    private static Dictionary<string, FoundEntry> Tidied(OutputFolder output)
    {
        var found = new Dictionary<string, FoundEntry>(StringComparer.Ordinal);
        foreach (var entry in output.Scan())
        {
            if (entry.Kind == FoundKind.File && OwnFiles.IsTemporary(entry.Path))
            {
                output.Delete(entry.Path);
            }
            else
            {
                found.Add(entry.Path, entry);
            }
        }

        return found;
    }

    // Where case makes no difference, a path of the new site may be the very file that the old manifest lists.
    private static List<string> StalePaths(Manifest before, OutputSite site)
    {
        var kept = new HashSet<string>(site.Files.Select(file => file.Path), StringComparer.OrdinalIgnoreCase);
        return [.. before.Paths.Where(path => !kept.Contains(path)).Order(StringComparer.Ordinal)];
    }

    private static byte[] WriteManifest(OutputFolder output, Manifest manifest, byte[] onDisk)
    {
        var bytes = manifest.ToBytes();
        if (!bytes.AsSpan().SequenceEqual(onDisk))
        {
            output.Write(OwnFiles.Manifest, bytes);
        }

        return bytes;
    }

    // A stale file where a folder must be, or below what must be a file, goes first; all others go last, so that
    // somebody who reads the folder meanwhile finds every page that another still links to.
    private static bool IsInTheWay(string stale, HashSet<string> needed, OutputSite site)
    {
        if (needed.Contains(stale))
        {
            return true;
        }

        for (var folder = OutputPaths.FolderOf(stale); folder.Length > 0; folder = OutputPaths.FolderOf(folder))
        {
            if (site.Find(folder) is not null)
            {
                return true;
            }
        }

        return false;
    }

    private static int Remove(
        OutputFolder output, IReadOnlyList<string> paths, Dictionary<string, FoundEntry> found, HashSet<string> needed)
    {
        var removed = 0;
        var folders = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var path in paths)
        {
            if (found.TryGetValue(path, out var entry) && entry.Kind != FoundKind.Folder)
            {
                output.Delete(path);
                found.Remove(path);
                removed++;
            }

            for (var folder = OutputPaths.FolderOf(path); folder.Length > 0; folder = OutputPaths.FolderOf(folder))
            {
                if (!needed.Contains(folder) && found.TryGetValue(folder, out var above) && above.Kind == FoundKind.Folder)
                {
                    folders.Add(folder);
                }
            }
        }

        foreach (var folder in folders.Reverse())
        {
            output.DeleteIfEmpty(folder);
        }

        return removed;
    }

    private static void CreateFolders(OutputFolder output, IReadOnlyList<string> folders, Dictionary<string, FoundEntry> found)
    {
        foreach (var folder in folders)
        {
            if (!found.TryGetValue(folder, out var entry))
            {
                output.CreateFolder(folder);
            }
            else if (entry.Kind != FoundKind.Folder)
            {
                var what = entry.Kind == FoundKind.Link ? "a symbolic link, which is not followed" : "a file that no earlier build wrote";
                throw InTheWay(output.Full(folder), "a folder", what);
            }
        }
    }

    private static PublishException InTheWay(string full, string must, string found)
        => new(full, $"'{full}' must be {must} but is {found}: remove it.");

    private static int WriteFiles(
        OutputFolder output, OutputSite site, Dictionary<string, FoundEntry> found, Func<string, bool> mayBeUnchanged)
    {
        var written = 0;
        try
        {
            // Assets first: a page that is read meanwhile finds its stylesheet.
            foreach (var batch in site.Files.ToLookup(file => file.Role == OutputRole.Asset).OrderByDescending(batch => batch.Key))
            {
                Parallel.ForEach(batch, file =>
                {
                    if (found.TryGetValue(file.Path, out var entry)
                        && entry.Kind == FoundKind.File
                        && entry.Length == file.Bytes.Length
                        && mayBeUnchanged(file.Path)
                        && output.Holds(file.Path, file.Bytes.Span))
                    {
                        return;
                    }

                    if (entry.Kind == FoundKind.Folder && output.HasFolder(file.Path))
                    {
                        throw InTheWay(output.Full(file.Path), "a file", "a folder");
                    }

                    output.Write(file.Path, file.Bytes.Span);
                    Interlocked.Increment(ref written);
                });
            }
        }
        catch (AggregateException several) when (several.InnerExceptions.All(inner => inner is PublishException))
        {
            throw several.InnerExceptions.Cast<PublishException>().MinBy(inner => inner.Path, StringComparer.Ordinal)!;
        }

        return written;
    }
}
