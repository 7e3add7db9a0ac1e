// Content comes from strangers: a destination is safe only if it is of a form known to be so.
namespace HoSite.Content.Markdown;

/// <summary>Tells the form of a destination.</summary>
public static class LinkForms
{
    /// <summary>
    /// The form of a destination. Browsers leave out leading blanks, and tabs and line ends anywhere, before they look for
    /// a scheme; anything with such characters, or with a colon where a scheme may stand, must pass as a known scheme.
    /// </summary>
    public static LinkForm Of(string destination)
    {
        foreach (var c in destination)
        {
            if (c < ' ' || c == '\u007f')
            {
                return LinkForm.Unsafe;
            }
        }

        var text = destination.AsSpan().Trim();
        if (text.StartsWith("//", StringComparison.Ordinal) || text.Contains('\\'))
        {
            return LinkForm.Unsafe;
        }

        var mark = text.IndexOfAny(":/?#");
        if (mark < 0 || text[mark] != ':')
        {
            return mark == 0 && text[0] == '/' ? LinkForm.Rooted : LinkForm.Relative;
        }

        return IsWeb(text) ? LinkForm.Web
            : text.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase) && text.Length > 7 ? LinkForm.Mail
            : LinkForm.Unsafe;
    }

    private static bool IsWeb(ReadOnlySpan<char> text)
    {
        var host = text.StartsWith("https://", StringComparison.OrdinalIgnoreCase) ? 8
            : text.StartsWith("http://", StringComparison.OrdinalIgnoreCase) ? 7
            : text.Length;
        return host < text.Length && text[host] is not ('/' or '?' or '#' or ' ');
    }
}
