// The short line under the heading: how fresh and how reviewed a page is.
namespace HoSite.Theme.Models;

/// <summary>Dates in words, such as "24 November 2026".</summary>
/// <param name="SearchedTo">To when the literature was searched, or null.</param>
/// <param name="Checked">When the page was last checked, or null.</param>
/// <param name="CheckedIso">The same as an ISO 8601 date, for the time element.</param>
/// <param name="NextCheck">When it is due again, or null.</param>
/// <param name="ClinicalReview">Whether a clinician has reviewed it, in words: "not yet done".</param>
public sealed record StatusLine(
    string? SearchedTo, string? Checked, string? CheckedIso, string? NextCheck, string ClinicalReview)
{
    /// <summary>Where the page tells how it was made; null where it does not.</summary>
    public string? ReviewHref { get; init; }
}
