// Which browser the tests drive: the system's own, since a download of another is not always to be had.
namespace HoSite.Tests.Browser;

/// <summary>Finds Chromium or Chrome.</summary>
internal static class ChromiumBinary
{
    private static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome.exe"];

    private static readonly string[] Folders =
    [
        "/Applications/Google Chrome.app/Contents/MacOS",
        "/Applications/Chromium.app/Contents/MacOS",
        @"C:\Program Files\Google\Chrome\Application",
        @"C:\Program Files (x86)\Google\Chrome\Application",
    ];

    /// <summary>The path of the browser, or null; <c>CHROMIUM_PATH</c> wins.</summary>
    public static string? Find()
        => Environment.GetEnvironmentVariable("CHROMIUM_PATH") is { Length: > 0 } named
            ? named
            : (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
                .Concat(Folders)
                .SelectMany(folder => Names.Append("Google Chrome").Append("Chromium").Select(name => Path.Combine(folder, name)))
                .FirstOrDefault(File.Exists);
}
