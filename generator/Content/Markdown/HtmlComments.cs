// Comments are an author's notes to authors: the one kind of HTML that is dropped in silence.
namespace HoSite.Content.Markdown;

/// <summary>Reads past HTML comments.</summary>
internal static class HtmlComments
{
    /// <summary>Index of the first character that is neither part of a comment nor blank.</summary>
    public static int Skip(ReadOnlySpan<char> html)
    {
        var position = 0;
        while (true)
        {
            while (position < html.Length && char.IsWhiteSpace(html[position]))
            {
                position++;
            }

            if (!html[position..].StartsWith("<!--", StringComparison.Ordinal))
            {
                return position;
            }

            var end = html[(position + 4)..].IndexOf("-->", StringComparison.Ordinal);
            position = end < 0 ? html.Length : position + 4 + end + 3;
        }
    }
}
