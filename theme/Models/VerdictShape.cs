// A verdict's shape in a size.
namespace HoSite.Theme.Models;

/// <summary>A shape to draw.</summary>
/// <param name="Kind">The verdict's own name.</param>
/// <param name="Side">Length of its side in pixels.</param>
public sealed record VerdictShape(string Kind, double Side);
