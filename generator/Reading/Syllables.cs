// How many syllables an English word has: its groups of vowels, what the spelling hides put right by two sets of rules,
// and a table of the words that follow none. A count that is wrong is put right in SyllableTable.cs, with a test.
using System.Text;
using System.Text.RegularExpressions;
using HoSite.Content;

namespace HoSite.Reading;

/// <summary>Counts syllables.</summary>
public static partial class Syllables
{
    /// <summary>
    /// The syllables of a word, at least one. Parts joined by hyphens are counted each and added; a word with a digit, and
    /// an abbreviation in capitals, counts as one.
    /// </summary>
    public static int Of(ReadOnlySpan<char> word)
    {
        if (word.ContainsAnyInRange('0', '9'))
        {
            return 1;
        }

        var count = 0;
        foreach (var part in word.SplitAny('-', '\u2010', '\u2011'))
        {
            count += word[part].IsEmpty ? 0 : OfPart(word[part]);
        }

        return Math.Max(1, count);
    }

    private static int OfPart(ReadOnlySpan<char> part)
    {
        if (IsAbbreviation(part))
        {
            return 1;
        }

        var letters = Letters(part);
        return Contraction(letters) is { Length: > 0 } verb
            ? OfLetters(verb) + (IsSpokenNot().IsMatch(verb) ? 1 : 0)
            : OfLetters(Ending().Replace(letters, "")) + (SpokenPossessive().IsMatch(letters) ? 1 : 0);
    }

    /// <summary>Capitals alone, a plural's small "s" aside; one letter is a word like any other.</summary>
    private static bool IsAbbreviation(ReadOnlySpan<char> part)
    {
        var capitals = part.Length > 2 && part[^1] == 's' ? part[..^1] : part;
        var count = 0;
        foreach (var c in capitals)
        {
            if (char.IsLower(c))
            {
                return false;
            }

            count += char.IsUpper(c) ? 1 : 0;
        }

        return count > 1;
    }

    private static int OfLetters(string word)
    {
        if (SyllableTable.Find(word) is { } known)
        {
            return known;
        }

        // Vowels that are heard as consonants, or not at all: qu, the u of "guide", the y of "yes" and "player".
        var heard = Consonantal().Replace(word, "$1j");
        heard = SilentU().Replace(heard, "");
        var count = VowelGroup().Count(heard) + Hiatus().Count(heard) - SilentE().Count(heard);
        return Math.Max(1, count);
    }

    private static string Letters(ReadOnlySpan<char> part)
    {
        var letters = new StringBuilder(part.Length);
        foreach (var c in Folding.ToAscii(part.ToString()))
        {
            letters.Append(c == '\u2019' ? '\'' : char.ToLowerInvariant(c));
        }

        return letters.ToString();
    }

    /// <summary>The verb of a word with "n't".</summary>
    private static string Contraction(string letters)
        => letters.EndsWith("n't", StringComparison.Ordinal) ? letters[..^3] : "";

    // "isn't" and "haven't" have a syllable more than "is" and "have"; "don't" and "aren't" have not.
    [GeneratedRegex("([^aeiouyr]|ve)$")]
    private static partial Regex IsSpokenNot();

    [GeneratedRegex("'.*$")]
    private static partial Regex Ending();

    // "page's" has a syllable more than "page".
    [GeneratedRegex("([sxz]|[cs]h|[cgsz]e)'s$")]
    private static partial Regex SpokenPossessive();

    [GeneratedRegex("[aeiouy]+")]
    private static partial Regex VowelGroup();

    [GeneratedRegex("(^|[aeiouw])y(?=[aeiou])")]
    private static partial Regex Consonantal();

    [GeneratedRegex("(?<=q)u|(?<=g)u(?=[aeiy]|o[^u])(?!ity)")]
    private static partial Regex SilentU();

    // Places between two vowels of one group that are heard apart.
    [GeneratedRegex("""
        (?# ia)  (?<![cgst]i)(?<=i)(?=a)(?!age) | (?<=[ct]i)(?=at)
        (?# ie)  | (?<![ctn]i)(?<=i)(?=en[ct]|ens?$) | (?<=^sci)(?=e) | (?<=i)(?=et) | (?<=[aeiouy].*[^aeiouy]i)(?=e(r|rs|st)$)
        (?# io)  | (?<!([cgtsxn]|ll|sh)i)(?<=i)(?=o)(?!our) | (?<=[cgtsxn]i)(?=o(?![nur]))
        (?# iu)  | (?<=i)(?=[ui])
        (?# ea)  | (?<=cre)(?=at)(?!atur) | (?<=^re)(?=a(b[^l]|ct|dj|dm|ff|gg|li[tsz]|pp|rr|ss|tt|w)) | (?<=^de)(?=act)
                 | (?<=^ide|are|ause|nge)(?=as?$) | (?<=[aeiouy].*(n|it|ch|g|rr)e)(?=al$) | (?<=(lin|nucl)e)(?=ar) | (?<=ee)(?=a)
        (?# eo)  | (?<![gp]e)(?<=e)(?=o) | (?<=^ge)(?=o[^r])
        (?# e)   | (?<=e)(?=u[ms]$|ing$|ity) | (?<=^re)(?=i[mn]..|u[ns]|e[vxms])
        (?# a)   | (?<=a)(?=o|ic)
        (?# o)   | (?<=^[cp]o)(?=e[fmtxr]) | (?<=o)(?=ing|ic(s|ally)?$) | (?<=^co)(?=o[pr]|ag|al[ei]|inc) | (?<=([ei]|retr)o)(?=a)
                 | (?<=(str|eur)o)(?=i)
        (?# ua)  | (?<=u)(?=a)(?!ade)
        (?# ue)  | (?<=u)(?=en|els?$|et$)
        (?# ui)  | (?<=u)(?=i(ty|ti[ov]|to|ds?$|ng|ns?$|ne|ci))
        (?# uo)  | (?<=u)(?=o)
        (?# y)   | (?<=[^aeiouy]y)(?=[aeiou])(?!e(s|d)?$)
        (?# sm)  | (?<=s)(?=ms?$) | (?<=th)(?=ms?$)
        """, RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Hiatus();

    // An e that is written and not heard: at the end, before an ending, or where two words have become one.
    [GeneratedRegex("""
        (?<=[aeiouy].*[^aeiouy]) (?<![^aeiouyl]l|[^aeiouyr]r)
        (e$ | e(?=(ments?|ly|ful|fully|fulness|less|lessly|lessness|ness|m[ae]n)$) | (?<!s|x|z|ch|sh|c|g)es$ | (?<![td])ed$)
        | (?<=^(bas|car|cod|ej|els|fac|fil|fir|fram|gat|gid|hedg|her|hom|hous|lif|lik|mil|nam|nin|not|pag|pip|saf|scor|sid|som
              |stag|ther|tim|trad|typ|wher|whol|wid)) e
            (?=(ball|bar|bas|bod|book|bound|brow|by|card|cycle|face|fore|for|frame|gard|giv|hog|hold|how|keep|lih|lin|long|mark|nam
              |of|on|out|page|pad|sale|set|som|span|spread|step|ston|styl|tabl|tak|teen|thing|tim|to|ty|wal|war|way|wh|wis|with
              |work|zone))
        | (?<=^for)e(?=(head|foot|see|most|sight|ground|cast|hand|told|tell|go))
        """, RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex SilentE();
}
