// Numbers and sorted words as text: hosts compress text, and a script reads it without a decoder.
using System.Text;

namespace HoSite.Search;

/// <summary>Packs for the search's files.</summary>
internal static class Packing
{
    /// <summary>Digits of base 32, then the same digits where more follow. No sign needs an escape or has two bytes.</summary>
    private const string Digits = "0123456789abcdefghijklmnopqrstuvABCDEFGHIJKLMNOPQRSTUVWXYZ!#$%&(";

    private const int LongestShared = 25;

    /// <summary>Appends a number, lowest digit first; all but the last digit are signs of the second half.</summary>
    public static void Append(StringBuilder text, int number)
    {
        while (number >= 32)
        {
            text.Append(Digits[32 + (number & 31)]);
            number >>= 5;
        }

        text.Append(Digits[number]);
    }

    /// <summary>Appends a word as a capital for how many letters it shares with the word before it, and the rest.</summary>
    public static void AppendWord(StringBuilder text, string word, string previous)
    {
        var shared = Math.Min(word.AsSpan().CommonPrefixLength(previous), LongestShared);
        text.Append((char)('A' + shared)).Append(word, shared, word.Length - shared);
    }
}
