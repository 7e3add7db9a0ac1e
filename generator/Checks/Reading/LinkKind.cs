// Where a link leads, before asking whether anything is there.
namespace HoSite.Checks.Reading;

/// <summary>The kinds of places that a link can lead to.</summary>
internal enum LinkKind
{
    /// <summary>A file of this site.</summary>
    Internal,

    /// <summary>Another site.</summary>
    Elsewhere,

    /// <summary>No file at all: <c>mailto:</c>, <c>data:</c>, <c>javascript:</c>.</summary>
    Scheme,

    /// <summary>Above the site's root.</summary>
    Climbing,

    /// <summary>From the host's root, in a page that must work under any path; or outside the base path.</summary>
    Fixed,

    /// <summary>From the page's own place, in a page that is served at any place.</summary>
    Floating,
}
