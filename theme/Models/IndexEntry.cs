// A line of an index.
namespace HoSite.Theme.Models;

/// <summary>One entry of an index.</summary>
/// <param name="Link">The page.</param>
/// <param name="Summary">A line about it, or null.</param>
/// <param name="Chip">Certainty, for claims.</param>
public sealed record IndexEntry(Link Link, string? Summary, Chip? Chip)
{
    /// <summary>What sets it apart in the list, each in a word or two, such as "off-label" or "12 claims".</summary>
    public IReadOnlyList<string> Facts { get; init; } = [];
}
