// A heading's old anchor, kept on the page where readers look for it.
namespace HoSite.Pages;

/// <summary>An old anchor.</summary>
/// <param name="On">The page that carries it.</param>
/// <param name="Old">The old anchor.</param>
/// <param name="To">Where it leads.</param>
public sealed record MovedAnchor(Address On, string Old, SiteAddress To);
