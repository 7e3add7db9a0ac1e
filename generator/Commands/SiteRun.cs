// A build as commands run it: with progress, and given up at once when it is stopped, because it has written nothing.
using HoSite.Diagnostics;

namespace HoSite.Commands;

/// <summary>Builds a site in memory for a command.</summary>
internal static class SiteRun
{
    /// <exception cref="OperationCanceledException">It was stopped; what still runs ends with the process.</exception>
    public static BuiltSite Build(BuildOptions options, DiagnosticBag diagnostics, Terminal terminal, CancellationToken stop)
    {
        using var progress = new ProgressLine(terminal);
        return Task.Run(() => SiteBuild.Run(options, diagnostics, progress.Show), stop).WaitAsync(stop).GetAwaiter().GetResult();
    }
}
