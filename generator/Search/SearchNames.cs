// The one file that answers at once: every name with its kind and address, names never to be changed, words that mean the
// same, and the words of the texts, by which misspellings are known.
using System.Numerics;
using System.Text;
using HoSite.Content;
using HoSite.Content.Records;

namespace HoSite.Search;

/// <summary>Writes the names.</summary>
internal static class SearchNames
{
    // How common a word is, when it says nothing.
    private const int Filler = 31;

    /// <summary>The file: blocks parted by an empty line.</summary>
    public static byte[] Of(IReadOnlyList<SearchDocument> documents, SearchWords words, IReadOnlyList<StemPostings> stems)
    {
        var text = new StringBuilder();
        Block(text, SearchKinds.All.Select(entry => string.Join(
            '\t', entry.Kind.Singular(), entry.Address, $"{documents.Count(document => document.Kind == entry.Kind)}", $"{entry.Weight}", entry.IsNamed ? "1" : "")));
        var kinds = SearchKinds.All.Where(entry => entry.IsNamed).ToDictionary(entry => entry.Kind);
        Block(text, documents.Where(document => kinds.ContainsKey(document.Kind)).Select(document => Line(document, kinds[document.Kind])));
        Block(text, words.Known.Select(name => name.Value).OfType<string>().Select(WordForms.Fold).Distinct().Order(StringComparer.Ordinal));
        Block(text, words.Synonyms.Select(group => string.Join('\t', group)));
        Block(text, words.Spellings.Select(pair => $"{pair.Typed}\t{pair.Meant}"));
        Vocabulary(text, stems);
        return Encoding.UTF8.GetBytes(text.ToString());
    }

    private static void Block(StringBuilder text, IEnumerable<string> lines) => text.AppendJoin('\n', lines).Append("\n\n");

    // The slug is left out where it follows from the title; an exclamation mark stands for a guarded name.
    private static string Line(SearchDocument document, SearchKinds.Entry kind)
    {
        var separator = kind.Address.Contains('=', StringComparison.Ordinal) ? "" : "-";
        var isUsual = document.Slug == string.Join(separator, WordForms.Words(document.Title));
        var line = new StringBuilder(TextsFiles.OneLine(document.Title));
        var slug = (isUsual ? "" : document.Slug) + (document.IsGuarded ? "!" : "");
        if (slug.Length > 0 || document.Names.Count > 0)
        {
            line.Append('\t').Append(slug);
        }

        foreach (var name in document.Names.DistinctBy(name => name.Text))
        {
            line.Append('\t').Append(name.IsSpelling ? "~" : "").Append(TextsFiles.OneLine(name.Text));
        }

        return line.ToString();
    }

    // Stems of letters only: a digit is never misspelt. Beside each stands how common it is, as a power of two.
    private static void Vocabulary(StringBuilder text, IReadOnlyList<StemPostings> stems)
    {
        var counts = new StringBuilder();
        var previous = "";
        foreach (var stem in stems.Where(stem => stem.Stem.Length > 1 && !stem.Stem.AsSpan().ContainsAnyInRange('0', '9')))
        {
            Packing.AppendWord(text, stem.Stem, previous);
            Packing.Append(counts, stem.IsFiller ? Filler : Math.Min(Filler - 1, BitOperations.Log2((uint)stem.Count)));
            previous = stem.Stem;
        }

        text.Append("\n\n").Append(counts);
    }
}
