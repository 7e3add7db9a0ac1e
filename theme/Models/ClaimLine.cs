// A claim in one line, where a card would be too much.
namespace HoSite.Theme.Models;

/// <summary>A claim's plain sentence with its certainty.</summary>
public sealed record ClaimLine(string Plain, Chip Chip);
