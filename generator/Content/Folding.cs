// Accents off, for slugs and sorting. The runtime runs without culture data, so the Latin letters that
// normalisation does not take apart are listed here.
using System.Globalization;
using System.Text;

namespace HoSite.Content;

/// <summary>Folds Latin letters to ASCII.</summary>
public static class Folding
{
    /// <summary>The text with accents removed and Latin ligatures written out; other scripts stay as they are.</summary>
    public static string ToAscii(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var c in text.Normalize(NormalizationForm.FormD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark)
            {
                continue;
            }

            _ = c switch
            {
                'ß' => folded.Append("ss"),
                'æ' => folded.Append("ae"),
                'Æ' => folded.Append("AE"),
                'œ' => folded.Append("oe"),
                'Œ' => folded.Append("OE"),
                'ø' => folded.Append('o'),
                'Ø' => folded.Append('O'),
                'ł' => folded.Append('l'),
                'Ł' => folded.Append('L'),
                'đ' or 'ð' => folded.Append('d'),
                'þ' => folded.Append("th"),
                'ı' => folded.Append('i'),
                _ => folded.Append(c),
            };
        }

        return folded.ToString();
    }
}
