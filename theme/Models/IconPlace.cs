// A place among a hundred.
namespace HoSite.Theme.Models;

/// <summary>A place in a square of ten by ten.</summary>
/// <param name="Column">From 0 at the left.</param>
/// <param name="Row">From 0 at the top.</param>
public readonly record struct IconPlace(int Column, int Row);
