// Accents off, for slugs and sorting. The runtime runs without culture data and then takes no letter apart, so the Latin
// letters of Unicode's first blocks are listed here: every letter from U+00C0 to U+017F, and some that names use.
using System.Text;

namespace HoSite.Content;

/// <summary>Folds Latin letters to ASCII.</summary>
public static class Folding
{
    private const int First = 0xC0;

    // One entry a letter, in the order of their code points; a sign that is no letter stands for itself.
    private static readonly string[] Letters =
    [
        .. "A A A A A A AE C E E E E I I I I D N O O O O O × O U U U U Y TH ss".Split(' '),
        .. "a a a a a a ae c e e e e i i i i d n o o o o o ÷ o u u u u y th y".Split(' '),
        .. "A a A a A a C c C c C c C c D d D d E e E e E e E e E e G g G g".Split(' '),
        .. "G g G g H h H h I i I i I i I i I i IJ ij J j K k q L l L l L l L".Split(' '),
        .. "l L l N n N n N n n N n O o O o O o OE oe R r R r R r S s S s S s".Split(' '),
        .. "S s T t T t T t U u U u U u U u U u U u W w Y y Y Z z Z z Z z s".Split(' '),
    ];

    /// <summary>The text with accents removed and Latin ligatures written out; other scripts stay as they are.</summary>
    public static string ToAscii(string text)
    {
        if (!text.AsSpan().ContainsAnyExceptInRange('\0', '\x7f'))
        {
            return text;
        }

        var folded = new StringBuilder(text.Length + 4);
        foreach (var c in text)
        {
            if (c - First is >= 0 and var index && index < Letters.Length)
            {
                folded.Append(Letters[index]);
            }
            else if (c is < '\u0300' or > '\u036f')
            {
                // What remains is written out, combining accents are left out.
                folded.Append(c switch
                {
                    'ș' => 's',
                    'Ș' => 'S',
                    'ț' => 't',
                    'Ț' => 'T',
                    _ => c,
                });
            }
        }

        return folded.ToString();
    }
}
