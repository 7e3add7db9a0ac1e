// Approval in small: the approved text lies beside the tests; what differs is written next to it and shown as lines.
// HOSITE_ACCEPT=1 takes what was received as approved; where CI=true nothing is ever rewritten.
using System.Text;
using Xunit;

namespace HoSite.Tests;

internal static class Approved
{
    private const int ContextLines = 2;
    private const int ShownLines = 60;

    /// <summary>Compares with a file, byte for byte.</summary>
    /// <param name="path">Path below <c>tests/</c>, such as <c>Prose/Golden/a.approved.html</c>.</param>
    /// <param name="received">What was made.</param>
    public static void Equal(string path, string received)
    {
        var approvedPath = TestFiles.Path(path);
        var receivedPath = approvedPath.Replace(".approved.", ".received.", StringComparison.Ordinal);
        var approved = File.Exists(approvedPath) ? File.ReadAllText(approvedPath, Encoding.UTF8) : "";
        if (approved == received)
        {
            File.Delete(receivedPath);
            return;
        }

        var isCi = Environment.GetEnvironmentVariable("CI") == "true";
        if (Environment.GetEnvironmentVariable("HOSITE_ACCEPT") == "1" && !isCi)
        {
            File.WriteAllText(approvedPath, received);
            File.Delete(receivedPath);
            return;
        }

        if (!isCi)
        {
            File.WriteAllText(receivedPath, received);
        }

        Assert.Fail($"{path} differs; HOSITE_ACCEPT=1 approves it\n{Difference(approved, received)}");
    }

    /// <summary>The lines between the first and the last that differ, with a little of what is around them.</summary>
    private static string Difference(string approved, string received)
    {
        var old = approved.Split('\n');
        var now = received.Split('\n');
        var start = 0;
        while (start < Math.Min(old.Length, now.Length) && old[start] == now[start])
        {
            start++;
        }

        var end = 0;
        while (end < Math.Min(old.Length, now.Length) - start && old[^(end + 1)] == now[^(end + 1)])
        {
            end++;
        }

        var lines = old[Math.Max(0, start - ContextLines)..start].Select(line => "  " + line)
            .Concat(old[start..^end].Take(ShownLines).Select(line => "- " + line))
            .Concat(now[start..^end].Take(ShownLines).Select(line => "+ " + line));
        return $"from line {start + 1}:\n{string.Join('\n', lines)}";
    }
}
