// Certainty in words, linked to the claim it belongs to: words first, then symbol, then colour.
namespace HoSite.Theme.Models;

/// <summary>A certainty chip.</summary>
/// <param name="Level">Chooses symbol and colour, which only repeat the words.</param>
/// <param name="Label">What it says, such as "Low certainty".</param>
/// <param name="Href">The claim's page.</param>
/// <param name="ClaimTitle">The claim's sentence, for the link's accessible name.</param>
public sealed record Chip(CertaintyLevel Level, string Label, string Href, string ClaimTitle);
