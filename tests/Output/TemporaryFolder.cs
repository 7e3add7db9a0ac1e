// A folder on the disk for one test.
namespace HoSite.Tests.Output;

/// <summary>Removed with all it holds when the test ends.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("hosite-").FullName;

    /// <summary>The files below a folder, links included, in ordinal order.</summary>
    public static string[] Tree(string folder)
        => [.. Directory.EnumerateFiles(folder, "*", new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = 0 })
            .Select(path => System.IO.Path.GetRelativePath(folder, path).Replace('\\', '/'))
            .Order(StringComparer.Ordinal)];

    public static void Write(string folder, string path, string text)
    {
        var full = System.IO.Path.Combine(folder, path);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(full)!);
        File.WriteAllText(full, text);
    }

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
