// Enough of an element to find it in a page, on one line.
using System.Text;
using AngleSharp.Dom;

namespace HoSite.Checks.Reading;

/// <summary>Shows elements in messages.</summary>
internal static class Outline
{
    private const int MostAttributes = 3;
    private const int LongestValue = 60;
    private const int LongestText = 40;

    /// <summary>The start tag with its first attributes and the beginning of the text.</summary>
    public static string Of(IElement element)
    {
        var outline = new StringBuilder("<").Append(element.LocalName);
        foreach (var attribute in element.Attributes.Take(MostAttributes))
        {
            var value = Words.Shortened(Words.SingleSpaced(attribute.Value), LongestValue);
            outline.Append(' ').Append(attribute.Name).Append("=\"").Append(value).Append('"');
        }

        if (element.Attributes.Length > MostAttributes)
        {
            outline.Append(" …");
        }

        outline.Append('>');
        var text = Words.Shortened(Words.SingleSpaced(element.TextContent), LongestText);
        return text.Length == 0 ? outline.ToString() : outline.Append(text).Append("</").Append(element.LocalName).Append('>').ToString();
    }
}
