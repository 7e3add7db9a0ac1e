// A word with everything the glossary says of it.
namespace HoSite.Theme.Models;

/// <summary>One term.</summary>
public sealed record GlossaryEntry(
    string Id,
    string Term,
    string? Say,
    string Plain,
    string? Clinical,
    IReadOnlyList<string> AlsoCalled,
    IReadOnlyList<Link> NotTheSameAs,
    IReadOnlyList<Link> UsedOn);
