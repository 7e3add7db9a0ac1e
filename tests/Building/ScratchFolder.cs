// A folder for one test, gone after it.
namespace HoSite.Tests.Building;

internal sealed class ScratchFolder : IDisposable
{
    /// <summary>Its full path.</summary>
    public string Path { get; } = Directory.CreateTempSubdirectory("hosite-test-").FullName;

    /// <inheritdoc/>
    public void Dispose() => Directory.Delete(Path, recursive: true);

    /// <summary>The full path of a file in it.</summary>
    public string At(string path) => System.IO.Path.Combine(Path, path);

    /// <summary>Writes a file, its folder too.</summary>
    public ScratchFolder Write(string path, string text) => Write(path, System.Text.Encoding.UTF8.GetBytes(text));

    /// <summary>Writes a file, its folder too.</summary>
    public ScratchFolder Write(string path, byte[] bytes)
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(At(path))!);
        File.WriteAllBytes(At(path), bytes);
        return this;
    }

    /// <summary>Copies a folder's files into it; what is there already is replaced.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="change">Changes a text on its way.</param>
    public ScratchFolder Copy(string folder, Func<string, string>? change = null) => CopyTo("", folder, change);

    /// <summary>Copies a folder's files to a folder in it; images are copied as they are.</summary>
    public ScratchFolder CopyTo(string target, string folder, Func<string, string>? change = null)
    {
        foreach (var file in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))
        {
            var path = System.IO.Path.Combine(target, System.IO.Path.GetRelativePath(folder, file));
            _ = change is null || file.EndsWith(".png", StringComparison.Ordinal)
                ? Write(path, File.ReadAllBytes(file))
                : Write(path, change(File.ReadAllText(file)));
        }

        return this;
    }
}
