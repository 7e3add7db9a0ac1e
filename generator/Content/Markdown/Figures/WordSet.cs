// Looks words up by span, without making a string of each.
using System.Collections.Frozen;

namespace HoSite.Content.Markdown.Figures;

/// <summary>A fixed set of words.</summary>
internal sealed class WordSet(StringComparer comparer, string words)
{
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _words
        = words.Split(' ').ToFrozenSet(comparer).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether a word is in the set.</summary>
    public bool Contains(ReadOnlySpan<char> word) => !word.IsEmpty && _words.Contains(word);
}
