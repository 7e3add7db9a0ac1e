// The one place where an author's text becomes HTML: everything is encoded here, or it is not written.
using System.Buffers;
using System.Globalization;
using System.Text;

namespace HoSite.Content.Markdown.Pieces;

/// <summary>Writes encoded text.</summary>
internal static class HtmlText
{
    private static readonly SearchValues<char> Special = SearchValues.Create("&<>\"'");

    // What an address may hold as it is: the reserved and unreserved characters of RFC 3986, and the sign of an encoded one.
    private static readonly SearchValues<char> AddressCharacters = SearchValues.Create(
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~:/?#[]@!$()*+,;=%");

    /// <summary>Writes a text so that it is read as it stands, in an element or a quoted attribute.</summary>
    public static StringBuilder AppendText(this StringBuilder html, ReadOnlySpan<char> text)
    {
        while (text.IndexOfAny(Special) is >= 0 and var index)
        {
            html.Append(text[..index]).Append(text[index] switch
            {
                '&' => "&amp;",
                '<' => "&lt;",
                '>' => "&gt;",
                '"' => "&quot;",
                _ => "&#39;",
            });
            text = text[(index + 1)..];
        }

        return html.Append(text);
    }

    /// <summary>Writes an address for a quoted attribute, with all that an address cannot hold percent-encoded.</summary>
    public static StringBuilder AppendAddress(this StringBuilder html, ReadOnlySpan<char> address)
    {
        while (address.IndexOfAnyExcept(AddressCharacters) is >= 0 and var index)
        {
            html.Append(address[..index]);
            if (address[index] == '&')
            {
                html.Append("&amp;");
                address = address[(index + 1)..];
                continue;
            }

            var status = Rune.DecodeFromUtf16(address[index..], out var rune, out var consumed);
            AppendPercent(html, status == OperationStatus.Done ? rune : Rune.ReplacementChar);
            address = address[(index + consumed)..];
        }

        return html.Append(address);
    }

    private static void AppendPercent(StringBuilder html, Rune rune)
    {
        Span<byte> bytes = stackalloc byte[4];
        foreach (var value in bytes[..rune.EncodeToUtf8(bytes)])
        {
            html.Append(CultureInfo.InvariantCulture, $"%{value:X2}");
        }
    }
}
