// What kind of address a link is, read as a browser would read it.
namespace HoSite.Content.Markdown;

/// <summary>The forms of a link's destination.</summary>
public enum LinkForm
{
    /// <summary>A path relative to the file, or a fragment of it.</summary>
    Relative,

    /// <summary>A path from a root: it breaks where the site is published under a path.</summary>
    Rooted,

    /// <summary>An address on the web.</summary>
    Web,

    /// <summary>A mail address.</summary>
    Mail,

    /// <summary>Anything else: it could run something or lead somewhere that cannot be foreseen.</summary>
    Unsafe,
}
