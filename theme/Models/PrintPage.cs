// All pages of a section one after the other: for paper, and for reading without a network.
namespace HoSite.Theme.Models;

/// <summary>A page to print a whole section from.</summary>
/// <param name="Frame">Its frame; its notices are those of all its pages, each once.</param>
/// <param name="Summary">What is on it.</param>
/// <param name="Pages">Its pages.</param>
public sealed record PrintPage(PageFrame Frame, string Summary, IReadOnlyList<PrintedPage> Pages) : PageView(Frame);
