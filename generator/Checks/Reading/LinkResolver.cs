// Resolves addresses as the URL standard does, with one difference: the site's own root is a wall, because the site may
// be published under any path.
using System.Buffers;
using HoSite.Output;

namespace HoSite.Checks.Reading;

/// <summary>Finds out where a link on a page leads.</summary>
internal static class LinkResolver
{
    private const int UsualLength = 256;

    private static readonly char[] Whitespace = [.. Enumerable.Range(0, 33).Select(code => (char)code)];

    private static readonly SearchValues<char> SchemeCharacters
        = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+-.");

    /// <summary>Resolves an address that is written on a page.</summary>
    /// <param name="file">The page or stylesheet.</param>
    /// <param name="href">The address as written.</param>
    /// <param name="settings">Where the site will be published.</param>
    public static SiteLink Resolve(OutputFile file, string href, CheckSettings settings)
    {
        var text = Clean(href);
        if (Scheme(text) is { } scheme)
        {
            return scheme is "http" or "https"
                ? ResolveAbsolute(text, settings)
                : new SiteLink(LinkKind.Scheme, scheme, null, true);
        }

        var path = PathOf(text, out var fragment);
        if (path.StartsWith("//"))
        {
            return new SiteLink(LinkKind.Elsewhere, path.ToString(), fragment, true);
        }

        if (path.Length == 0)
        {
            return new SiteLink(LinkKind.Internal, file.Path, fragment, false);
        }

        if (path[0] == '/')
        {
            return file.Role == OutputRole.NotFound && path.StartsWith(settings.BasePath)
                ? Below("", path[settings.BasePath.Length..], fragment, false)
                : new SiteLink(LinkKind.Fixed, path.ToString(), fragment, false);
        }

        return file.Role == OutputRole.NotFound
            ? new SiteLink(LinkKind.Floating, path.ToString(), fragment, false)
            : Below(file.Path.AsSpan(0, file.Path.LastIndexOf('/') + 1), path, fragment, false);
    }

    private static string Clean(string href)
    {
        var text = href.Trim(Whitespace);
        return text.AsSpan().ContainsAny('\t', '\n', '\r')
            ? text.Replace("\t", "").Replace("\n", "").Replace("\r", "")
            : text;
    }

    private static string? Scheme(string text)
    {
        var end = text.AsSpan().IndexOfAnyExcept(SchemeCharacters);
        return end > 0 && text[end] == ':' && char.IsAsciiLetter(text[0]) ? text[..end].ToLowerInvariant() : null;
    }

    private static SiteLink ResolveAbsolute(string text, CheckSettings settings)
    {
        var path = PathOf(text, out var fragment);
        return path.StartsWith(settings.BaseUrl, StringComparison.OrdinalIgnoreCase)
            ? Below("", path[settings.BaseUrl.Length..], fragment, true)
            : new SiteLink(LinkKind.Elsewhere, path.ToString(), fragment, true);
    }

    private static ReadOnlySpan<char> PathOf(string text, out string? fragment)
    {
        var hash = text.IndexOf('#', StringComparison.Ordinal);
        fragment = hash < 0 ? null : text[(hash + 1)..];
        var path = text.AsSpan(0, hash < 0 ? text.Length : hash);
        var query = path.IndexOf('?');
        path = query < 0 ? path : path[..query];
        return path.Contains('\\') ? path.ToString().Replace('\\', '/') : path;
    }

    private static SiteLink Below(ReadOnlySpan<char> folder, ReadOnlySpan<char> path, string? fragment, bool isAbsolute)
    {
        var longest = folder.Length + path.Length + 1;
        Span<char> buffer = longest <= UsualLength ? stackalloc char[UsualLength] : new char[longest];
        folder.CopyTo(buffer);
        var length = folder.Length;
        foreach (var range in path.Split('/'))
        {
            var segment = path[range];
            var isLast = range.End.Value == path.Length;
            if (segment is ".." or "%2e%2e" or "%2E%2E")
            {
                if (length == 0)
                {
                    return new SiteLink(LinkKind.Climbing, path.ToString(), fragment, isAbsolute);
                }

                length = buffer[..(length - 1)].LastIndexOf('/') + 1;
            }
            else if (segment is not ("." or "%2e" or "%2E"))
            {
                segment.CopyTo(buffer[length..]);
                length += segment.Length;
                if (!isLast)
                {
                    buffer[length++] = '/';
                }
            }
        }

        return new SiteLink(LinkKind.Internal, FileAt(buffer[..length]), fragment, isAbsolute);
    }

    private static string FileAt(ReadOnlySpan<char> address)
    {
        var path = address is "" || address[^1] == '/' ? string.Concat(address, SiteAddress.IndexFile) : address.ToString();
        return path.Contains('%', StringComparison.Ordinal) ? Uri.UnescapeDataString(path) : path;
    }
}
