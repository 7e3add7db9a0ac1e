// Files beside the tests, found from wherever the tests run.
namespace HoSite.Tests;

internal static class TestFiles
{
    private const string Marker = "HoSite.sln";

    /// <summary>The full path of a file below <c>tests/</c>.</summary>
    public static string Path(string relative) => System.IO.Path.Combine(Root(), "tests", relative);

    /// <summary>The text of a file below <c>tests/</c>.</summary>
    public static string Read(string relative) => File.ReadAllText(Path(relative));

    private static string Root()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(System.IO.Path.Combine(folder, Marker)))
        {
            folder = System.IO.Path.GetDirectoryName(folder) ?? throw new InvalidOperationException($"no folder above the tests holds {Marker}");
        }

        return folder;
    }
}
