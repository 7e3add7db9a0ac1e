// Assets carry their content's hash in their name, so that a page and its assets never mismatch in a cache.
using System.Security.Cryptography;

namespace HoSite.Output;

/// <summary>Names an asset after what it holds.</summary>
public static class Fingerprint
{
    private const int HexDigits = 10;

    /// <summary>Ten lower-case hexadecimal digits of the content's SHA-256.</summary>
    public static string Of(ReadOnlySpan<byte> content)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(content, hash);
        return Convert.ToHexStringLower(hash[..(HexDigits / 2)]);
    }

    /// <summary>
    /// The path of an asset below the output folder: <c>site.css</c> becomes <c>assets/site.0123456789.css</c>.
    /// </summary>
    /// <param name="name">File name; a folder in front of it is kept.</param>
    /// <param name="content">What the file holds.</param>
    public static string Path(string name, ReadOnlySpan<byte> content)
    {
        var extension = System.IO.Path.GetExtension(name);
        return $"assets/{name[..^extension.Length]}.{Of(content)}{extension}";
    }
}
