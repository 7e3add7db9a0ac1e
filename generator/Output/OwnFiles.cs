// The files that are the publisher's own, not the site's: all begin with the same word, so that they are told apart at once.
namespace HoSite.Output;

/// <summary>Names of what the publisher keeps in the output folder; none of it is deployed.</summary>
internal static class OwnFiles
{
    /// <summary>The marker: a folder that holds it is ours to clean.</summary>
    public const string Marker = ".hosite";

    /// <summary>The list of what was published.</summary>
    public const string Manifest = ".hosite-manifest";

    private const string TemporaryPrefix = ".hosite-tmp-";

    /// <summary>What the marker says.</summary>
    public static ReadOnlySpan<byte> MarkerContent
        => "HoSite output: written and cleaned by the generator; do not keep files of your own here.\n"u8;

    /// <summary>The name of a file that is not yet whole.</summary>
    /// <param name="number">Different for each file of a run.</param>
    public static string Temporary(int number) => TemporaryPrefix + number;

    /// <summary>Whether a path is a leftover of a run that was killed.</summary>
    public static bool IsTemporary(ReadOnlySpan<char> path)
        => path[(path.LastIndexOf('/') + 1)..].StartsWith(TemporaryPrefix, StringComparison.Ordinal);

    /// <summary>Whether the site may not use a path, on any file system.</summary>
    public static bool IsOwn(string path)
        => path.Equals(Marker, StringComparison.OrdinalIgnoreCase)
            || path.Equals(Manifest, StringComparison.OrdinalIgnoreCase)
            || path.Contains(TemporaryPrefix, StringComparison.OrdinalIgnoreCase);
}
