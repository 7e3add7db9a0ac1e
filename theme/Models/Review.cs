// How a page was made and by whom; what nobody has done yet is said.
namespace HoSite.Theme.Models;

/// <summary>The review block.</summary>
/// <param name="MadeBy">How the page was made, or null when the site does not say.</param>
/// <param name="People">Who wrote it: name and role; empty when the site names nobody.</param>
/// <param name="ClinicalReview">Clinical review in words.</param>
/// <param name="Conflicts">Conflicts of interest as declared, or null.</param>
/// <param name="Funding">Funding as declared, or null.</param>
/// <param name="Status">Dates, or null.</param>
public sealed record Review(
    string? MadeBy,
    IReadOnlyList<string> People,
    string ClinicalReview,
    string? Conflicts,
    string? Funding,
    StatusLine? Status);
