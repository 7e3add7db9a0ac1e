// Files of content are somebody's work: each is written beside its place and renamed, so that a stop leaves the old or
// the new one, never a part.
using HoSite.Output;

namespace HoSite.Commands;

/// <summary>Writes one file, all of it or nothing.</summary>
internal static class WholeFile
{
    /// <exception cref="PublishException">It cannot be written.</exception>
    public static void Write(string folder, string path, ReadOnlySpan<byte> bytes)
    {
        var full = Path.GetFullPath(Path.Combine(folder, path));
        var parent = Path.GetDirectoryName(full)!;
        var temporary = Path.Combine(parent, $".{Path.GetFileName(full)}.tmp");
        try
        {
            Directory.CreateDirectory(parent);
            File.WriteAllBytes(temporary, bytes);
            File.Move(temporary, full, overwrite: true);
        }
        catch (Exception cause) when (PublishException.IsOfTheFileSystem(cause))
        {
            TryDelete(temporary);
            throw PublishException.Because(full, cause);
        }
    }

    private static void TryDelete(string temporary)
    {
        try
        {
            File.Delete(temporary);
        }
        catch (Exception cause) when (PublishException.IsOfTheFileSystem(cause))
        {
            // Hidden files of content are passed over; the next write takes the name.
        }
    }
}
