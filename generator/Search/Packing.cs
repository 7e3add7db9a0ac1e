// Numbers and sorted words as text: hosts compress text, and a script reads it without a decoder.
using System.Text;

namespace HoSite.Search;

/// <summary>Packs for the search's files.</summary>
internal static class Packing
{
    // Digits of base 32; a digit that more follow has 32 added. From 0 to o no sign ends a line or needs two bytes.
    private const char Zero = '0';

    private const int LongestShared = 25;

    /// <summary>Appends a number, lowest digit first.</summary>
    public static void Append(StringBuilder text, int number)
    {
        while (number >= 32)
        {
            text.Append((char)(Zero + 32 + (number & 31)));
            number >>= 5;
        }

        text.Append((char)(Zero + number));
    }

    /// <summary>Appends a word as a capital for how many letters it shares with the word before it, and the rest.</summary>
    public static void AppendWord(StringBuilder text, string word, string previous)
    {
        var shared = Math.Min(word.AsSpan().CommonPrefixLength(previous), LongestShared);
        text.Append((char)('A' + shared)).Append(word, shared, word.Length - shared);
    }
}
