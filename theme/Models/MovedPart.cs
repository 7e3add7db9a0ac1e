// A part of a page that has moved, kept where its old address leads.
namespace HoSite.Theme.Models;

/// <summary>An old anchor of a page.</summary>
/// <param name="Id">The old anchor.</param>
/// <param name="Now">Where the part is now, on this page or another.</param>
public sealed record MovedPart(string Id, Link Now);
