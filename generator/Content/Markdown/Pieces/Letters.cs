// Letters count what must not be taken for a reference's number.
namespace HoSite.Content.Markdown.Pieces;

internal static class Letters
{
    /// <summary>a for 0, b for 1, aa after z.</summary>
    public static string Of(int index)
    {
        var letter = ((char)('a' + (index % 26))).ToString();
        return index < 26 ? letter : Of((index / 26) - 1) + letter;
    }
}
