// What a page is for, which decides how it is checked and whether search engines are told of it.
namespace HoSite.Pages;

/// <summary>The role of a page.</summary>
public enum PageRole
{
    /// <summary>A page about one thing.</summary>
    Page,

    /// <summary>A page that lists others: its weight may grow with the site.</summary>
    Index,

    /// <summary>A page that holds a whole section, to print: it is reached by links and kept by no search engine.</summary>
    Print,

    /// <summary>The page for addresses that do not exist.</summary>
    NotFound,
}
