// CSL has many types of source, the older formats few; what belongs together is said once.
namespace HoSite.Bibliography;

internal static class ReferenceTypes
{
    /// <summary>Whether a source of this CSL type appeared in a journal, a magazine or a newspaper.</summary>
    public static bool IsArticle(string type) => type.StartsWith("article", StringComparison.Ordinal);

    /// <summary>Whether a source of this CSL type is part of a book.</summary>
    public static bool IsPartOfBook(string type) => type is "chapter" or "entry-encyclopedia" or "entry-dictionary" or "entry";
}
