// A link's text, resolved against the page it stands on, as a browser resolves it, but without a host.
namespace HoSite.Checks.Reading;

/// <summary>Where a link leads.</summary>
/// <param name="Kind">What kind of place that is.</param>
/// <param name="Path">Path of the file for internal links; the scheme for links with one.</param>
/// <param name="Fragment">What stands after <c>#</c>, as written; null without one.</param>
/// <param name="IsAbsolute">Whether it was written with scheme and host.</param>
internal readonly record struct SiteLink(LinkKind Kind, string Path, string? Fragment, bool IsAbsolute);
