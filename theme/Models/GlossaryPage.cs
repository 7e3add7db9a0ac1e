// All terms, by letter.
namespace HoSite.Theme.Models;

/// <summary>The glossary.</summary>
public sealed record GlossaryPage(PageFrame Frame, string Summary, IReadOnlyList<GlossaryLetter> Letters) : PageView(Frame);

/// <summary>A letter of the alphabet; without terms it is text in the letter bar, not a link.</summary>
public sealed record GlossaryLetter(string Letter, string Id, IReadOnlyList<GlossaryEntry> Terms);

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
