// An index may have parts; this is one part.
namespace HoSite.Theme.Models;

/// <summary>A group of an index.</summary>
/// <param name="Id">Anchor, or null for a group without a heading.</param>
/// <param name="Title">Heading, or empty.</param>
/// <param name="Entries">The entries.</param>
public sealed record IndexGroup(string? Id, string Title, IReadOnlyList<IndexEntry> Entries);
