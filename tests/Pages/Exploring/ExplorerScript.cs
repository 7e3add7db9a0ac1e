// The explorer's script, run by the Node that comes with the browser tests' driver: none need be installed.
using System.Diagnostics;
using System.Text;
using System.Text.Json;
using HoSite.Tests.Architecture;

namespace HoSite.Tests.Pages.Exploring;

/// <summary>What the script selects.</summary>
internal static class ExplorerScript
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web);

    /// <summary>The results of the script for some choices.</summary>
    /// <param name="data">The site's data file.</param>
    /// <param name="choices">The choices.</param>
    public static IReadOnlyList<ExplorerResult> Select(byte[] data, IEnumerable<ExplorerChoice> choices)
    {
        using var process = Process.Start(new ProcessStartInfo(Node(), [TestFiles.Path("Pages/Exploring/select.mjs"), Checkout.At("theme", "assets", "scripts", "explore.js")])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            StandardInputEncoding = new UTF8Encoding(false),
            StandardOutputEncoding = Encoding.UTF8,
        })!;
        process.StandardInput.Write($"{{\"data\":{Encoding.UTF8.GetString(data)},\"choices\":{JsonSerializer.Serialize(choices, Options)}}}");
        process.StandardInput.Close();
        var results = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return JsonSerializer.Deserialize<List<ExplorerResult>>(results, Options)!;
    }

    // Some ways of unpacking a package lose the mark that lets its driver run.
    private static string Node()
    {
        var name = OperatingSystem.IsWindows() ? "node.exe" : "node";
        var driver = Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, ".playwright", "node"), name, SearchOption.AllDirectories).First();
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(driver, File.GetUnixFileMode(driver) | UnixFileMode.UserExecute);
        }

        return driver;
    }
}
