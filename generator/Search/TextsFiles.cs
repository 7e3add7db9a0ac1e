// The texts themselves, for snippets: a few sections a file, since a page of results needs few of them.
using System.Globalization;
using System.Text;
using HoSite.Content;

namespace HoSite.Search;

/// <summary>Writes the texts.</summary>
internal static class TextsFiles
{
    private const int Size = 8 * 1024;

    /// <summary>
    /// The files, each with its first section's number. A line for each section: anchor, heading and text; on that of the first
    /// section of a document that is not among the names its slug and title.
    /// </summary>
    public static IReadOnlyList<(string From, byte[] Bytes)> Of(IReadOnlyList<SearchDocument> documents, int[] first)
    {
        var named = SearchKinds.All.Where(entry => entry.IsNamed).Select(entry => entry.Kind).ToHashSet();
        var texts = new string[documents.Count][];
        Parallel.For(0, documents.Count, i => texts[i] = Lines(documents[i], named));
        var files = new List<(string From, byte[] Bytes)>();
        var text = new StringBuilder();
        var from = 0;
        for (var i = 0; i < documents.Count; i++)
        {
            for (var j = 0; j < texts[i].Length; j++)
            {
                text.Append(text.Length > 0 ? "\n" : "").Append(texts[i][j]);
                var next = first[i] + j + 1;
                if (text.Length >= Size || next == first[^1])
                {
                    files.Add((from.ToString(CultureInfo.InvariantCulture), Encoding.UTF8.GetBytes(text.ToString())));
                    text.Clear();
                    from = next;
                }
            }
        }

        return files;
    }

    private static string[] Lines(SearchDocument document, HashSet<Kind> named) =>
    [
        .. document.Sections.Select((section, i) =>
            $"{section.Anchor}\t{OneLine(section.Heading)}\t{OneLine(section.Text)}"
            + (i == 0 && !named.Contains(document.Kind) ? $"\t{document.Slug}\t{OneLine(document.Title)}" : "")),
    ];

    internal static string OneLine(string text) => text.AsSpan().ContainsAny('\n', '\t', '\r') ? text.Replace('\n', ' ').Replace('\t', ' ').Replace('\r', ' ') : text;
}
