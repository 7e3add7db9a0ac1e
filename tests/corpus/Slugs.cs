// Titles are plain ASCII by construction, so a slug and a heading's id need no more than this.
namespace HoSite.Corpus;

/// <summary>Addresses from titles and headings.</summary>
internal static class Slugs
{
    public static string From(string title) =>
        string.Join('-', title.ToLowerInvariant().Split([' ', ',', '.', '?', '\''], StringSplitOptions.RemoveEmptyEntries));
}
