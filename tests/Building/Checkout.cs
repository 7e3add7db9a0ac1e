// Where the repository stands: fixtures are read, and accepted results written, in the source tree itself.
namespace HoSite.Tests.Building;

internal static class Checkout
{
    /// <summary>The folder that holds the solution.</summary>
    public static string Root { get; } = Find(AppContext.BaseDirectory);

    /// <summary>Whether a run may rewrite expected results: only when asked to, and never in CI.</summary>
    public static bool Accepts { get; } =
        Environment.GetEnvironmentVariable("HOSITE_ACCEPT") == "1" && Environment.GetEnvironmentVariable("CI") != "true";

    /// <summary>A path below the folder of the tests.</summary>
    public static string Tests(params string[] parts) => Path.Combine([Root, "tests", .. parts]);

    private static string Find(string folder)
        => File.Exists(Path.Combine(folder, "HoSite.sln"))
            ? folder
            : Find(Path.GetDirectoryName(folder.TrimEnd(Path.DirectorySeparatorChar))
                ?? throw new DirectoryNotFoundException("the tests run outside their checkout"));
}
