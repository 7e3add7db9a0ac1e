// What an output file is.
namespace HoSite.Output;

/// <summary>Decides which checks apply to a file.</summary>
public enum OutputRole
{
    /// <summary>A page of the site, drawn in the frame.</summary>
    Page,

    /// <summary>An index page: it lists others, so its weight may grow with the site.</summary>
    Index,

    /// <summary>A page that holds a whole section, to print: it is as heavy as its pages together.</summary>
    Print,

    /// <summary>The page for addresses that do not exist: its links are path-absolute.</summary>
    NotFound,

    /// <summary>A page that only leads on.</summary>
    Redirect,

    /// <summary>Stylesheet, script or image.</summary>
    Asset,

    /// <summary>Everything for machines: sitemap, data, feeds.</summary>
    Data,
}
