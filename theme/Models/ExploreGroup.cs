// The explorer's prebuilt pages of one stage.
namespace HoSite.Theme.Models;

/// <summary>Links to what was found at a stage.</summary>
/// <param name="Id">Anchor.</param>
/// <param name="Stage">The stage.</param>
/// <param name="Pages">A page for each thing that may matter, the answer as its note.</param>
public sealed record ExploreGroup(string Id, Link Stage, IReadOnlyList<Link> Pages);
