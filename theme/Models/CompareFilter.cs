// One way to see less of the matrix: each choice is a page of its own, so that it works without script.
namespace HoSite.Theme.Models;

/// <summary>A filter of the matrix.</summary>
/// <param name="Name">What is chosen: "Cause".</param>
/// <param name="Any">The choice of all, such as "any cause".</param>
/// <param name="Choices">The other choices; the current one is marked.</param>
public sealed record CompareFilter(string Name, Link Any, IReadOnlyList<Link> Choices);
