// Anchors that pages make themselves; a heading with one of them would catch their links.
namespace HoSite.Content.Markdown.HeadingIds;

/// <summary>Beginnings of anchors that no heading may have.</summary>
public static class ReservedAnchors
{
    // Sections of the theme; references and their uses; words; evidence cards; footnotes and their uses.
    private static readonly string[] Beginnings = ["s-", "ref-", "cite-", "word-", "claim-", "note-", "noteref-"];

    /// <summary>Whether an anchor could be one that a page makes.</summary>
    public static bool Contains(string id)
    {
        foreach (var beginning in Beginnings)
        {
            if (id.StartsWith(beginning, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
