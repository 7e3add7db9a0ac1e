// All terms, by letter.
namespace HoSite.Theme.Models;

/// <summary>The glossary.</summary>
public sealed record GlossaryPage(PageFrame Frame, string Summary, IReadOnlyList<GlossaryLetter> Letters) : PageView(Frame);
