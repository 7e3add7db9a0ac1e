// When a run may take what it built as what is expected.
namespace HoSite.Tests.Building;

internal static class Acceptance
{
    /// <summary>Only when asked to by HOSITE_ACCEPT=1, and never where CI=true.</summary>
    public static bool IsAsked { get; } =
        Environment.GetEnvironmentVariable("HOSITE_ACCEPT") == "1" && Environment.GetEnvironmentVariable("CI") != "true";
}
