// Paths between files of content, as authors write them in links.
namespace HoSite.Content;

/// <summary>Resolves relative paths below the content folder.</summary>
public static class ContentPath
{
    /// <summary>
    /// The path below the content folder that a relative link leads to, its fragment and query removed; the linking
    /// file's own path for a bare fragment; null for an absolute address or a path that leaves the content folder.
    /// </summary>
    /// <param name="from">Path of the file that holds the link.</param>
    /// <param name="link">The link's destination.</param>
    public static string? Resolve(string from, string link)
    {
        var end = link.AsSpan().IndexOfAny('#', '?');
        var path = end < 0 ? link : link[..end];
        if (path.Length == 0)
        {
            return from;
        }

        if (path[0] == '/' || path.Contains(':', StringComparison.Ordinal) || path.Contains('\\', StringComparison.Ordinal))
        {
            return null;
        }

        var parts = new List<string>(from.Split('/')[..^1]);
        foreach (var part in Uri.UnescapeDataString(path).Split('/'))
        {
            switch (part)
            {
                case "" or ".":
                    break;
                case ".." when parts.Count == 0:
                    return null;
                case "..":
                    parts.RemoveAt(parts.Count - 1);
                    break;
                default:
                    parts.Add(part);
                    break;
            }
        }

        return string.Join('/', parts);
    }

    /// <summary>The fragment of a link without its mark, or null.</summary>
    public static string? Fragment(string link)
    {
        var mark = link.IndexOf('#', StringComparison.Ordinal);
        return mark < 0 ? null : Uri.UnescapeDataString(link[(mark + 1)..]);
    }
}
