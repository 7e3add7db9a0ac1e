// What stands at a path of the output folder before publishing.
namespace HoSite.Output;

/// <summary>An entry of the output folder.</summary>
/// <param name="Path">Path below the output folder, with <c>/</c>.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Length">Bytes of a file.</param>
internal readonly record struct FoundEntry(string Path, FoundKind Kind, long Length);
