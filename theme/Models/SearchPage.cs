// Search without script: every name by letter.
namespace HoSite.Theme.Models;

/// <summary>The A to Z of every title, alias and spelling.</summary>
public sealed record SearchPage(PageFrame Frame, string Summary, IReadOnlyList<NameLetter> Letters) : PageView(Frame);
