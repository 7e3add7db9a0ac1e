// What the search publishes, already under fingerprinted names.
namespace HoSite.Search;

/// <summary>The files of the search.</summary>
/// <param name="Files">Each with its path below the output folder.</param>
/// <param name="Names">Published paths, by the names under which the search's script speaks of the files it begins with.</param>
public sealed record SearchFiles(IReadOnlyList<(string Path, byte[] Bytes)> Files, IReadOnlyDictionary<string, string> Names)
{
    /// <summary>Of a site that is never written.</summary>
    public static SearchFiles None { get; } = new([], new Dictionary<string, string>());
}
