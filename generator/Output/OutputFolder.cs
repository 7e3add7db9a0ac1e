// Everything that touches the disk when publishing, one operation a method; each failure names the path it happened at.
using System.Buffers;
using System.IO.Enumeration;

namespace HoSite.Output;

/// <summary>The folder that a site is published to, held open: a second build cannot enter it meanwhile.</summary>
internal sealed class OutputFolder : IDisposable
{
    private const int CompareBytes = 32 * 1024;

    private readonly string _root;
    private readonly FileStream _marker;
    private int _temporaries;

    private OutputFolder(string root, FileStream marker) => (_root, _marker) = (root, marker);

    /// <summary>Opens a folder that is new, empty or marked as ours, and marks it before anything else is written.</summary>
    /// <exception cref="PublishException">It is somebody else's, or cannot be written.</exception>
    public static OutputFolder Open(string folder)
    {
        var root = System.IO.Path.TrimEndingDirectorySeparator(System.IO.Path.GetFullPath(folder));
        var marker = System.IO.Path.Combine(root, OwnFiles.Marker);
        try
        {
            if (File.Exists(root))
            {
                throw new PublishException(folder, $"'{folder}' is a file, not a folder: name another output folder.");
            }

            if (Directory.Exists(root) && !IsMarked(marker) && Directory.EnumerateFileSystemEntries(root).Any())
            {
                throw new PublishException(
                    folder,
                    $"'{folder}' is not empty and holds no {OwnFiles.Marker}, so it is not ours to write: name another folder, or empty this one.");
            }

            Directory.CreateDirectory(root);
            var stream = new FileStream(marker, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, bufferSize: 0);
            RepairMarker(stream);
            return new OutputFolder(root, stream);
        }
        catch (Exception cause) when (PublishException.IsOfTheFileSystem(cause))
        {
            throw PublishException.Because(marker, cause);
        }
    }

    /// <summary>Everything in the folder but the publisher's own files at its root; links are not entered.</summary>
    public List<FoundEntry> Scan()
    {
        var skip = _root.Length + 1;
        var options = new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = 0, IgnoreInaccessible = false };
        var entries = new FileSystemEnumerable<FoundEntry>(
            _root,
            (ref FileSystemEntry entry) => new FoundEntry(
                entry.ToFullPath()[skip..].Replace('\\', '/'), KindOf(ref entry), entry.IsDirectory ? 0 : entry.Length),
            options)
        {
            ShouldIncludePredicate = (ref FileSystemEntry entry)
                => entry.Directory.Length >= skip || entry.FileName is not (OwnFiles.Marker or OwnFiles.Manifest),
            ShouldRecursePredicate = (ref FileSystemEntry entry) => KindOf(ref entry) == FoundKind.Folder,
        };
        try
        {
            return [.. entries];
        }
        catch (Exception cause) when (PublishException.IsOfTheFileSystem(cause))
        {
            throw PublishException.Because(_root, cause);
        }
    }

    /// <summary>The bytes of a plain file, or none where there is no such file.</summary>
    public byte[] ReadOrEmpty(string path)
    {
        try
        {
            var file = new FileInfo(Full(path));
            return file.Exists && file.LinkTarget is null ? File.ReadAllBytes(file.FullName) : [];
        }
        catch (Exception cause) when (PublishException.IsOfTheFileSystem(cause))
        {
            throw PublishException.Because(Full(path), cause);
        }
    }

    /// <summary>Whether a file holds exactly these bytes; one that cannot be read does not.</summary>
    public bool Holds(string path, ReadOnlySpan<byte> bytes)
    {
        var buffer = ArrayPool<byte>.Shared.Rent(CompareBytes);
        try
        {
            using var file = File.OpenHandle(Full(path), options: FileOptions.SequentialScan);
            var offset = 0;
            while (true)
            {
                var read = RandomAccess.Read(file, buffer.AsSpan(0, CompareBytes), offset);
                if (read == 0)
                {
                    return offset == bytes.Length;
                }

                if (read > bytes.Length - offset || !bytes.Slice(offset, read).SequenceEqual(buffer.AsSpan(0, read)))
                {
                    return false;
                }

                offset += read;
            }
        }
        catch (Exception cause) when (PublishException.IsOfTheFileSystem(cause))
        {
            return false;
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    /// <summary>Writes a file under a temporary name beside its own and renames it over: no reader ever sees half of it.</summary>
    public void Write(string path, ReadOnlySpan<byte> bytes)
    {
        var full = Full(path);
        var temporary = System.IO.Path.Join(
            System.IO.Path.GetDirectoryName(full.AsSpan()), OwnFiles.Temporary(Interlocked.Increment(ref _temporaries)));
        try
        {
            using (var file = File.OpenHandle(temporary, FileMode.CreateNew, FileAccess.Write))
            {
                RandomAccess.Write(file, bytes, 0);
            }

            File.Move(temporary, full, overwrite: true);
        }
        catch (Exception cause) when (PublishException.IsOfTheFileSystem(cause))
        {
            TryDelete(temporary);
            throw PublishException.Because(full, cause);
        }
    }

    /// <summary>Removes a file or a link, never what a link leads to.</summary>
    public void Delete(string path)
    {
        try
        {
            File.Delete(Full(path));
        }
        catch (Exception cause) when (PublishException.IsOfTheFileSystem(cause))
        {
            throw PublishException.Because(Full(path), cause);
        }
    }

    /// <summary>Makes a folder whose parent exists.</summary>
    public void CreateFolder(string path)
    {
        try
        {
            Directory.CreateDirectory(Full(path));
        }
        catch (Exception cause) when (PublishException.IsOfTheFileSystem(cause))
        {
            throw PublishException.Because(Full(path), cause);
        }
    }

    /// <summary>Whether there is a folder now.</summary>
    public bool HasFolder(string path) => Directory.Exists(Full(path));

    /// <summary>Removes a folder if it is there and empty.</summary>
    public void DeleteIfEmpty(string path)
    {
        var full = Full(path);
        try
        {
            if (Directory.Exists(full) && !Directory.EnumerateFileSystemEntries(full).Any())
            {
                Directory.Delete(full);
            }
        }
        catch (Exception cause) when (PublishException.IsOfTheFileSystem(cause))
        {
            throw PublishException.Because(full, cause);
        }
    }

    /// <summary>The full path of a path below the folder.</summary>
    public string Full(string path) => System.IO.Path.Join(_root, path);

    /// <summary>Lets the next build in.</summary>
    public void Dispose() => _marker.Dispose();

    // A marker that was cut off by a kill still marks; a link does not, because writing to it would write elsewhere.
    private static bool IsMarked(string marker)
        => new FileInfo(marker) is { Exists: true, LinkTarget: null };

    private static void RepairMarker(FileStream marker)
    {
        Span<byte> content = stackalloc byte[OwnFiles.MarkerContent.Length];
        if (marker.Length == content.Length
            && marker.ReadAtLeast(content, content.Length, throwOnEndOfStream: false) == content.Length
            && content.SequenceEqual(OwnFiles.MarkerContent))
        {
            return;
        }

        marker.SetLength(0);
        marker.Position = 0;
        marker.Write(OwnFiles.MarkerContent);
    }

    private static FoundKind KindOf(ref FileSystemEntry entry)
        => entry.Attributes.HasFlag(FileAttributes.ReparsePoint) ? FoundKind.Link
            : entry.IsDirectory ? FoundKind.Folder
            : FoundKind.File;

    private static void TryDelete(string full)
    {
        try
        {
            File.Delete(full);
        }
        catch (Exception cause) when (PublishException.IsOfTheFileSystem(cause))
        {
            // The next build removes what is left.
        }
    }
}
