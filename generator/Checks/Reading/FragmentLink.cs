// A link to a place on another page, which can only be checked when that page has been read.
namespace HoSite.Checks.Reading;

/// <summary>A fragment of another page.</summary>
/// <param name="Path">Path of the other page.</param>
/// <param name="Fragment">What stands after <c>#</c>.</param>
/// <param name="Href">The address as written, to find the link again.</param>
internal readonly record struct FragmentLink(string Path, string Fragment, string Href);
