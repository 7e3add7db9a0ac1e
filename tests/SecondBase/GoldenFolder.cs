// Expected files of a whole site. What differs is left beside the expected file, and the first difference is shown.
using System.Text;
using HoSite.Output;

namespace HoSite.Tests.SecondBase;

internal sealed class GoldenFolder(string folder)
{
    private const string Received = ".received";

    /// <summary>Makes a site's files the expected ones.</summary>
    public void Accept(OutputSite site)
    {
        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }

        foreach (var file in site.Files)
        {
            Write(file.Path, file);
        }
    }

    /// <summary>What differs, a file a line, with the first line that does; empty when nothing differs.</summary>
    public string Differences(OutputSite site)
    {
        var differences = new StringBuilder();
        foreach (var file in site.Files)
        {
            var expected = Path.Combine(folder, file.Path);
            if (File.Exists(expected + Received))
            {
                File.Delete(expected + Received);
            }

            if (!File.Exists(expected))
            {
                differences.Append("not expected: ").Append(file.Path).Append('\n');
            }
            else if (!file.Bytes.Span.SequenceEqual(File.ReadAllBytes(expected)))
            {
                Write(file.Path + Received, file);
                differences.Append(file.Path).Append(FirstDifference(File.ReadAllText(expected), Encoding.UTF8.GetString(file.Bytes.Span))).Append('\n');
            }
        }

        foreach (var missing in ExpectedPaths().Where(path => site.Find(path) is null))
        {
            differences.Append("not built: ").Append(missing).Append('\n');
        }

        return differences.ToString();
    }

    private static string FirstDifference(string expected, string actual)
    {
        var (old, now) = (expected.Split('\n'), actual.Split('\n'));
        var line = 0;
        while (line < old.Length && line < now.Length && old[line] == now[line])
        {
            line++;
        }

        return $", line {line + 1}:\n  expected: {old.ElementAtOrDefault(line)}\n  received: {now.ElementAtOrDefault(line)}";
    }

    private IEnumerable<string> ExpectedPaths() => Directory.Exists(folder)
        ? Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(folder, path).Replace('\\', '/'))
            .Where(path => !path.EndsWith(Received, StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
        : [];

    private void Write(string path, OutputFile file)
    {
        var target = Path.Combine(folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(target)!);
        File.WriteAllBytes(target, file.Bytes.ToArray());
    }
}
