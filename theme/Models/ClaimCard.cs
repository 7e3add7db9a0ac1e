// A claim in short, as it stands on other pages.
namespace HoSite.Theme.Models;

/// <summary>An evidence card.</summary>
/// <param name="Id">Anchor, <c>claim-</c> and the claim's id; null where an earlier card of the page carries it.</param>
/// <param name="Plain">In patient words.</param>
/// <param name="Statement">In clinician words.</param>
/// <param name="Chip">Certainty, linked to the claim's page.</param>
/// <param name="Population">Who was studied.</param>
/// <param name="Numbers">The effect in words, or null.</param>
/// <param name="Sources">References, linked to their pages.</param>
/// <param name="Retired">The notice of a retired claim, or null.</param>
public sealed record ClaimCard(
    string? Id,
    string Plain,
    string Statement,
    Chip Chip,
    string Population,
    string? Numbers,
    IReadOnlyList<Link> Sources,
    string? Retired);
