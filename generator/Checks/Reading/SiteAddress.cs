// The address of a file, as a link from the site's root would write it.
namespace HoSite.Checks.Reading;

/// <summary>Turns paths of files into addresses and back.</summary>
internal static class SiteAddress
{
    /// <summary>The file that a host serves for an address that ends in a slash.</summary>
    public const string IndexFile = "index.html";

    /// <summary>The address of a file, from the site's root: <c>stages/mature/index.html</c> is at <c>/stages/mature/</c>.</summary>
    public static string Of(string path) => "/" + Relative(path);

    /// <summary>The address of a file, without the slash at its beginning, to follow a base address.</summary>
    public static string Relative(string path)
        => path.EndsWith(IndexFile, StringComparison.Ordinal)
            && (path.Length == IndexFile.Length || path[^(IndexFile.Length + 1)] == '/')
                ? path[..^IndexFile.Length]
                : path;
}
