// Builds a folder of content in memory and shows what was found, as if the working directory held it.
using HoSite.Content;
using HoSite.Diagnostics;
using HoSite.Knowledge;
using HoSite.Output;

namespace HoSite.Tests.Building;

internal sealed record Built(BuiltSite Result, DiagnosticBag Diagnostics, string Display)
{
    /// <summary>Every diagnostic as the program prints it, the folder named <c>content/</c>.</summary>
    public string[] Lines =>
        [.. Diagnostics.Sorted().Select(found => MsBuildPrinter.LineOf(found).Replace(Display, "content/", StringComparison.Ordinal))];

    /// <summary>The site; there must be one.</summary>
    public OutputSite Site => Result.Site ?? throw new InvalidOperationException(string.Join('\n', Lines));

    /// <summary>Builds a folder.</summary>
    /// <param name="folder">The content folder.</param>
    /// <param name="change">Changes the options.</param>
    /// <param name="today">The day for which overdue checks are asked for, or null.</param>
    public static Built Of(string folder, Func<BuildOptions, BuildOptions>? change = null, DateOnly? today = null)
    {
        var options = new BuildOptions { Content = folder, Output = folder + "-output" };
        options = change?.Invoke(options) ?? options;
        var diagnostics = new DiagnosticBag(options.Strict);
        var result = SiteBuild.Run(options, diagnostics);
        if (today is { } day)
        {
            PageChecks.Overdue(result.Knowledge, day, diagnostics);
        }

        return new Built(result, diagnostics, ContentFolder.Display(Path.GetFullPath(folder)));
    }
}
