// Reads a run of documents word by word into postings; runs are read in parallel and joined afterwards.
namespace HoSite.Search;

/// <summary>The postings of a run of documents.</summary>
internal sealed class TextIndexer
{
    // BM25F: what a word counts in each field, and how far a long text thins its words.
    private const float Title = 5, Name = 4, Heading = 3, Text = 1;
    private const float Thinning = 0.6f, UsualLength = 90;

    private readonly Dictionary<string, Postings> _byWord = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Postings> _byStem = new(StringComparer.Ordinal);
    private readonly List<Postings> _open = [];

    /// <summary>The postings of each stem.</summary>
    public IReadOnlyDictionary<string, Postings> ByStem => _byStem;

    /// <summary>Reads a document whose first section has a number.</summary>
    public void Read(SearchDocument document, int number)
    {
        for (var i = 0; i < document.Sections.Count; i++)
        {
            var section = document.Sections[i];
            if (i == 0)
            {
                Read(document.Title, number, Title);
                foreach (var name in document.Names.Where(name => !name.IsSpelling))
                {
                    Read(name.Text, number, Name);
                }

                foreach (var identifier in document.Identifiers)
                {
                    Add(Of(WordForms.Fold(identifier), _byStem), number, Title);
                }
            }

            Read(section.Heading, number + i, Heading);
            var length = 1 + (section.Text.Length / 6);
            Read(section.Text, number + i, Text / (1 - Thinning + (Thinning * length / UsualLength)));
            Close();
        }
    }

    private void Read(string text, int section, float weight)
    {
        if (text.Length == 0)
        {
            return;
        }

        var folded = WordForms.Fold(text).AsSpan();
        var words = _byWord.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var at = 0; WordForms.Next(folded, ref at) is var (start, length);)
        {
            var word = WordForms.Word(folded.Slice(start, length));
            if (!words.TryGetValue(word, out var postings))
            {
                var own = word.ToString();
                postings = Of(WordForms.Stem(own), _byStem);
                _byWord.Add(own, postings);
            }

            Add(postings, section, weight);
        }
    }

    private void Add(Postings postings, int section, float weight)
    {
        if (postings.Add(section, weight))
        {
            _open.Add(postings);
        }
    }

    private void Close()
    {
        foreach (var postings in _open)
        {
            postings.Close();
        }

        _open.Clear();
    }

    private static Postings Of(string stem, Dictionary<string, Postings> byStem)
    {
        if (!byStem.TryGetValue(stem, out var postings))
        {
            byStem.Add(stem, postings = new Postings());
        }

        return postings;
    }
}
