// The whole site in memory, path to bytes: what a build makes, the checks read and the publisher writes.
using System.Collections.Frozen;

namespace HoSite.Output;

/// <summary>Every file of the output, by path in ordinal order.</summary>
public sealed class OutputSite
{
    private readonly FrozenDictionary<string, OutputFile> _byPath;

    /// <summary>Takes files whose paths are all different.</summary>
    public OutputSite(IEnumerable<OutputFile> files)
    {
        Files = [.. files.OrderBy(file => file.Path, StringComparer.Ordinal)];
        _byPath = Files.ToFrozenDictionary(file => file.Path, StringComparer.Ordinal);
    }

    /// <summary>All files, by path.</summary>
    public IReadOnlyList<OutputFile> Files { get; }

    /// <summary>The file at a path, or null.</summary>
    public OutputFile? Find(string path) => _byPath.GetValueOrDefault(path);
}
