// Where the repository stands, found from the built tests: paths in the compiled code are rewritten in a CI build.
namespace HoSite.Tests.Architecture;

/// <summary>The working copy these tests were built in.</summary>
internal static class Checkout
{
    /// <summary>The folder that holds <c>HoSite.sln</c>.</summary>
    public static string Root { get; } = Find(new DirectoryInfo(AppContext.BaseDirectory));

    /// <summary>A path below the root.</summary>
    public static string At(params string[] parts) => Path.Combine([Root, .. parts]);

    /// <summary>The sources below a folder of the root, built things apart, by path.</summary>
    public static IReadOnlyList<SourceText> Sources(string folder, params string[] extensions)
        => [.. Directory.EnumerateFiles(At(folder), "*", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(Root, path).Replace('\\', '/'))
            .Where(path => !path.Contains("/bin/", StringComparison.Ordinal) && !path.Contains("/obj/", StringComparison.Ordinal))
            .Where(path => extensions.Length == 0 || extensions.Contains(Path.GetExtension(path)))
            .Order(StringComparer.Ordinal)
            .Select(path => new SourceText(path, File.ReadAllText(At(path))))];

    private static string Find(DirectoryInfo? folder)
    {
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "HoSite.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new InvalidOperationException("The tests must run below the folder that holds HoSite.sln.");
    }
}
