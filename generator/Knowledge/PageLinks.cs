// What one page names, and who names it.
using HoSite.Content.Records;

namespace HoSite.Knowledge;

/// <summary>The relations of a page, both ways; each list holds a record once, in reading order.</summary>
public sealed class PageLinks
{
    /// <summary>Its place in the display order of all pages: lists of pages are sorted by it.</summary>
    public int Rank { get; internal set; }

    /// <summary>Records that its fields name.</summary>
    public IReadOnlyList<PageRecord> Names { get; internal set; } = [];

    /// <summary>Pages that its text links to.</summary>
    public IReadOnlyList<PageRecord> LinksTo { get; internal set; } = [];

    /// <summary>Claims about it, the most certain first.</summary>
    public IReadOnlyList<Claim> ClaimsAbout => Claims;

    /// <summary>Pages whose fields name it.</summary>
    public IReadOnlyList<PageRecord> NamedBy => Namers;

    /// <summary>Pages whose text links to it.</summary>
    public IReadOnlyList<PageRecord> LinkedFrom => Linkers;

    internal List<Claim> Claims { get; } = [];

    internal List<PageRecord> Namers { get; } = [];

    internal List<PageRecord> Linkers { get; } = [];
}
