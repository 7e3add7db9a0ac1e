// Typed relations: each list of links says how the page and its targets belong together.
namespace HoSite.Theme.Models;

/// <summary>Links of one relation, such as "Treatments studied at this stage".</summary>
public sealed record LinkGroup(string Title, IReadOnlyList<Link> Links);
