// Slugs are addresses: lower-case ASCII, so that no host and no file system reads two of them as one.
namespace HoSite.Content;

/// <summary>The form of slugs and ids.</summary>
public static class Slug
{
    /// <summary>The same rule as a regular expression, for the JSON Schemas.</summary>
    public const string Pattern = "^[a-z0-9]+(-[a-z0-9]+)*$";

    /// <summary>Lower-case a to z, digits and single hyphens, neither first nor last.</summary>
    public static bool IsValid(string text)
    {
        var previous = '-';
        foreach (var c in text)
        {
            if (c is not ((>= 'a' and <= 'z') or (>= '0' and <= '9') or '-') || (c == '-' && previous == '-'))
            {
                return false;
            }

            previous = c;
        }

        return previous != '-';
    }

    /// <summary>The slug of a text: letters and digits kept, accents folded, everything else a hyphen; may be empty.</summary>
    public static string From(string text)
    {
        Span<char> buffer = text.Length <= 128 ? stackalloc char[256] : new char[text.Length * 2];
        var length = 0;
        foreach (var c in Folding.ToAscii(text))
        {
            var lower = char.ToLowerInvariant(c);
            if (lower is (>= 'a' and <= 'z') or (>= '0' and <= '9'))
            {
                buffer[length++] = lower;
            }
            else if (length > 0 && buffer[length - 1] != '-' && c is not ('\'' or '’'))
            {
                buffer[length++] = '-';
            }
        }

        while (length > 0 && buffer[length - 1] == '-')
        {
            length--;
        }

        return new string(buffer[..length]);
    }
}
