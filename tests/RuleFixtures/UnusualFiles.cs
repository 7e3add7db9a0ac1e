// Files that version control cannot hold, made from a fixture's 'make': a line each, "link path target",
// "size path bytes" or "bytes path hex".
using System.Globalization;
using HoSite.Tests.Building;

namespace HoSite.Tests.RuleFixtures;

internal static class UnusualFiles
{
    public static void Make(ScratchFolder scratch)
    {
        var script = scratch.At("make");
        if (!File.Exists(script))
        {
            return;
        }

        foreach (var line in File.ReadAllLines(script))
        {
            var words = line.Split(' ', 3);
            Directory.CreateDirectory(Path.GetDirectoryName(scratch.At(words[1]))!);
            _ = words[0] switch
            {
                "link" => (object)File.CreateSymbolicLink(scratch.At(words[1]), words[2]),
                "size" => scratch.Write(words[1], new byte[int.Parse(words[2], CultureInfo.InvariantCulture)]),
                "bytes" => scratch.Write(words[1], Convert.FromHexString(words[2])),
                _ => throw new FormatException($"'{line}' makes no file"),
            };
        }

        File.Delete(script);
    }
}
