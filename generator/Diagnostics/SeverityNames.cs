// The words that MSBuild, GitHub and the JSON form have in common.
namespace HoSite.Diagnostics;

/// <summary>Severities as printed.</summary>
internal static class SeverityNames
{
    /// <summary><c>error</c> or <c>warning</c>.</summary>
    public static string Name(this Severity severity) => severity == Severity.Error ? "error" : "warning";
}
