// Finds the words of the glossary in a text, in one pass: a tree of words, walked as far as the text follows it.
using System.Globalization;
using HoSite.Content.Records;

namespace HoSite.Prose.Terms;

/// <summary>Finds terms. It is built once for a site and used from any thread.</summary>
public sealed class TermMatcher
{
    private const int LengthClasses = 32;

    private readonly TermNode _root = new();
    private readonly bool[] _beginnings = new bool[128 * LengthClasses];

    /// <summary>Takes names and aliases of all terms; of two terms with one name, the first keeps it.</summary>
    public TermMatcher(IEnumerable<Term> terms)
    {
        foreach (var term in terms)
        {
            Add(term.Name.Value, term);
            foreach (var alias in term.Aliases)
            {
                Add(alias.Value, term);
            }
        }
    }

    /// <summary>The next term in a text, the longest where several begin at one word.</summary>
    /// <param name="text">The text.</param>
    /// <param name="from">Where to begin.</param>
    /// <param name="match">The term and its place.</param>
    public bool TryFind(ReadOnlySpan<char> text, int from, out TermMatch match)
    {
        var position = from;
        while (TermWords.Next(text, ref position, out var start))
        {
            if (CanBegin(text[start..position]) && !TermWords.IsGluedBefore(text, start)
                && Longest(text, start, position) is { } found)
            {
                match = found;
                return true;
            }
        }

        match = default;
        return false;
    }

    /// <summary>The term that a whole text is a name of, or null.</summary>
    public Term? Named(string name)
        => TryFind(name, 0, out var match) && match.Start == 0 && match.Length == name.Length ? match.Term : null;

    private TermMatch? Longest(ReadOnlySpan<char> text, int start, int end)
    {
        TermMatch? longest = null;
        var node = _root.Find(text[start..end]);
        while (node is not null)
        {
            if (node.Term is { } term && !TermWords.IsGluedBehind(text, end))
            {
                longest = new TermMatch(term, start, end - start);
            }

            if (node.IsLeaf || !TermWords.IsSeparator(text, end, out var begin))
            {
                break;
            }

            // Exactly one sign stands between the words of a term.
            var next = begin;
            if (!TermWords.Next(text, ref next, out var word) || word != begin)
            {
                break;
            }

            node = node.Find(text[word..next]);
            end = next;
        }

        return longest;
    }

    private void Add(string? name, Term term)
    {
        if (name is null || TermWords.Of(name) is not { Count: > 0 } words)
        {
            return;
        }

        var node = _root;
        foreach (var word in words.Take(words.Count - 1))
        {
            node = Begin(node, word, TermWords.IsAbbreviation(word));
        }

        var last = words[^1];
        var isAbbreviation = TermWords.IsAbbreviation(last);
        foreach (var form in TermWords.Forms(last, isAbbreviation))
        {
            Begin(node, form, isAbbreviation).Term ??= term;
        }
    }

    private TermNode Begin(TermNode node, string word, bool exactCase)
    {
        if (node == _root)
        {
            MarkBeginning(word);
        }

        return node.Add(word, exactCase);
    }

    private void MarkBeginning(string word)
    {
        if (char.IsAscii(word[0]))
        {
            _beginnings[Class(char.ToLowerInvariant(word[0]), word.Length)] = true;
        }
    }

    /// <summary>Whether any term begins with a word of that first letter and length: most words of a text do not.</summary>
    private bool CanBegin(ReadOnlySpan<char> word)
        => !char.IsAscii(word[0]) || _beginnings[Class(char.ToLower(word[0], CultureInfo.InvariantCulture), word.Length)];

    private static int Class(char first, int length) => (first * LengthClasses) + Math.Min(length, LengthClasses - 1);
}
