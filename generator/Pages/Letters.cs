// The letters of an A to Z.
using HoSite.Content;

namespace HoSite.Pages;

/// <summary>Under which letter a name is found.</summary>
public static class Letters
{
    /// <summary>Everything that begins with no letter from A to Z.</summary>
    public const string Other = "0–9";

    /// <summary>A to Z, and the rest.</summary>
    public static IReadOnlyList<string> All { get; } =
        [.. Enumerable.Range('A', 26).Select(c => ((char)c).ToString()), Other];

    /// <summary>The letter of a name, accents folded.</summary>
    public static string Of(string name)
    {
        foreach (var c in Folding.ToAscii(name))
        {
            if (char.IsAsciiLetter(c))
            {
                return char.ToUpperInvariant(c).ToString();
            }

            if (char.IsLetterOrDigit(c))
            {
                return Other;
            }
        }

        return Other;
    }

    /// <summary>The anchor of a letter.</summary>
    public static string Id(string letter) => letter == Other ? "letter-other" : "letter-" + letter.ToLowerInvariant();
}
