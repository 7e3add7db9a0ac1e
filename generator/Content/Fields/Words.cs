// The words of an enumeration, as content writes them.
using System.Collections.Frozen;
using System.Text;

namespace HoSite.Content.Fields;

/// <summary>Kebab-case names of an enumeration's values: <c>VeryLow</c> is <c>very-low</c>.</summary>
public static class Words<T> where T : struct, Enum
{
    private static readonly FrozenDictionary<string, T> ByWord =
        Enum.GetValues<T>().ToFrozenDictionary(value => Kebab(value.ToString()), StringComparer.Ordinal);

    private static readonly FrozenDictionary<T, string> ByValue =
        ByWord.ToFrozenDictionary(pair => pair.Value, pair => pair.Key);

    /// <summary>All words, in the order of the enumeration.</summary>
    public static IReadOnlyList<string> All { get; } = [.. Enum.GetValues<T>().Select(value => ByValue[value])];

    /// <summary>The word of a value.</summary>
    public static string Of(T value) => ByValue[value];

    /// <summary>The value of a word.</summary>
    public static bool TryParse(string word, out T value) => ByWord.TryGetValue(word, out value);

    private static string Kebab(string name)
    {
        var word = new StringBuilder(name.Length + 4);
        foreach (var c in name)
        {
            if (char.IsUpper(c) && word.Length > 0)
            {
                word.Append('-');
            }

            word.Append(char.ToLowerInvariant(c));
        }

        return word.ToString();
    }
}
