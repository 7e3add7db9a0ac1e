// Words whose spelling tells nothing of how they are said; grouped by their number of syllables.
using System.Collections.Frozen;

namespace HoSite.Reading;

/// <summary>The exceptions of <see cref="Syllables"/>.</summary>
internal static class SyllableTable
{
    private static readonly FrozenDictionary<string, int> Known = new (int Count, string Words)[]
    {
        (1, "ache clothe clothes"),
        (2, "acne argue argued awesome beauty business cafe canyon colonel dr embed embeds evening every giant hundred"
            + " junior leopard maybe mr mrs naive people pigeon rhythm senior soldier transient triage versus vs"
            + " wednesday"),
        (3, "arguing beforehand businesses businessman element elements everyday everyone everything everywhere"
            + " familiar oasis peculiar recipe resilient sesame silhouette simile whoever"),
        (4, "apostrophe businesslike catastrophe diabetes elemental epitome etc everybody initiative nevertheless"
            + " unfamiliar whatsoever"),
        (5, "nonetheless"),
    }.SelectMany(group => group.Words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries), (group, word) => (word, group.Count))
        .ToFrozenDictionary(entry => entry.word, entry => entry.Count, StringComparer.Ordinal);

    /// <summary>The syllables of a word in small letters, or null when the rules have to tell; a plural's "s" may follow.</summary>
    public static int? Find(string word)
        => Known.TryGetValue(word, out var count) || (word.EndsWith('s') && Known.TryGetValue(word[..^1], out count)) ? count : null;
}
