// The full-text index in files of a few kilobytes, each a stretch of the sorted stems, so that a word costs one of them.
using System.Text;

namespace HoSite.Search;

/// <summary>Writes the postings.</summary>
internal static class PostingsFiles
{
    private const int Size = 16 * 1024;

    /// <summary>The files, each with its first stem; fillers are left out.</summary>
    public static IReadOnlyList<(string From, byte[] Bytes)> Of(IReadOnlyList<StemPostings> stems)
    {
        var kept = stems.Where(stem => !stem.IsFiller).ToArray();
        var lines = new string[kept.Length];
        Parallel.For(0, kept.Length, i => lines[i] = Line(kept[i]));
        var files = new List<(string From, byte[] Bytes)>();
        var text = new StringBuilder();
        var from = 0;
        for (var i = 0; i < kept.Length; i++)
        {
            text.Append(i > from ? "\n" : "").Append(kept[i].Stem).Append(' ').Append(lines[i]);
            if (text.Length >= Size || i == kept.Length - 1)
            {
                files.Add((kept[from].Stem, Encoding.UTF8.GetBytes(text.ToString())));
                text.Clear();
                from = i + 1;
            }
        }

        return files;
    }

    private static string Line(StemPostings stem)
    {
        var text = new StringBuilder(stem.Count * 2);
        var previous = 0;
        foreach (var packed in stem.Runs.SelectMany(run => run.Packed))
        {
            Packing.Append(text, packed - (previous << 3));
            previous = packed >> 3;
        }

        return text.ToString();
    }
}
