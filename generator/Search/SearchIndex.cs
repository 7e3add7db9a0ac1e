// From the graph to the files of the search, in parallel: a small one with all names and words, and many with texts.
using System.Text;
using HoSite.Content.Records;
using HoSite.Knowledge;

namespace HoSite.Search;

/// <summary>Writes the index. Its format is told in docs/search.md.</summary>
public static class SearchIndex
{
    /// <summary>How the search's script names the file of names and words.</summary>
    private const string NamesFile = "assets/search/names.txt";

    /// <summary>How the search's script names the directory of the texts.</summary>
    private const string TextsFile = "assets/search/texts.txt";

    private const int Runs = 16;

    /// <summary>The index of a knowledge base.</summary>
    /// <param name="knowledge">The linked graph.</param>
    /// <param name="publish">Gives a file's published path, from its name and its content.</param>
    public static SearchFiles Of(KnowledgeBase knowledge, Func<string, byte[], string> publish)
        => Of(SearchDocuments.Of(knowledge), knowledge.Content.SearchWords, publish);

    internal static SearchFiles Of(IReadOnlyList<SearchDocument> documents, SearchWords words, Func<string, byte[], string> publish)
    {
        var first = new int[documents.Count + 1];
        for (var i = 0; i < documents.Count; i++)
        {
            first[i + 1] = first[i] + documents[i].Sections.Count;
        }

        var stems = Stems(documents, first);
        var postings = PostingsFiles.Of(stems);
        var texts = TextsFiles.Of(documents, first);
        var files = new List<(string Path, byte[] Bytes)>();
        var directory = new StringBuilder();
        foreach (var document in documents)
        {
            Packing.Append(directory, document.Sections.Count);
        }

        Publish("w", postings);
        Publish("t", texts);
        var names = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            [NamesFile] = Add("names", SearchNames.Of(documents, words, stems)),
            [TextsFile] = Add("texts", Encoding.UTF8.GetBytes(directory.ToString())),
        };
        return new SearchFiles([.. files.DistinctBy(file => file.Path)], names);

        string Add(string name, byte[] bytes)
        {
            var path = publish($"search/{name}.txt", bytes);
            files.Add((path, bytes));
            return path;
        }

        void Publish(string name, IReadOnlyList<(string From, byte[] Bytes)> chunks)
        {
            directory.Append('\n');
            foreach (var (from, bytes) in chunks)
            {
                directory.Append('\n').Append(from).Append('\t').Append(Add(name, bytes));
            }
        }
    }

    private static StemPostings[] Stems(IReadOnlyList<SearchDocument> documents, int[] first)
    {
        var runs = new TextIndexer[Runs];
        Parallel.For(0, Runs, run =>
        {
            runs[run] = new TextIndexer();
            for (var i = Start(run); i < Start(run + 1); i++)
            {
                runs[run].Read(documents[i], first[i]);
            }
        });
        var joined = new Dictionary<string, List<Postings>>(StringComparer.Ordinal);
        foreach (var (stem, postings) in runs.SelectMany(run => run.ByStem))
        {
            if (!joined.TryGetValue(stem, out var list))
            {
                joined.Add(stem, list = []);
            }

            list.Add(postings);
        }

        var names = documents.SelectMany(document => document.Names.Select(name => name.Text).Append(document.Title)).Select(WordForms.Fold).ToHashSet(StringComparer.Ordinal);
        StemPostings[] stems =
        [
            .. from entry in joined
               let count = entry.Value.Sum(run => run.Packed.Count)
               select new StemPostings(entry.Key, entry.Value, count, IsFiller(entry.Key, count)),
        ];
        Array.Sort(stems, (a, b) => string.CompareOrdinal(a.Stem, b.Stem));
        return stems;

        // In any language: a short word in more than an eighth of a site's sections, unless something is called so.
        bool IsFiller(string stem, int count) => stem.Length <= 3 && count > 8 + (first[^1] / 8) && !names.Contains(stem);

        int Start(int run) => (int)((long)documents.Count * run / Runs);
    }
}
