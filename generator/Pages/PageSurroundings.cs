// What a page's text needs to know of the page around it.
using HoSite.Content.Records;
using HoSite.Theme.Models;

namespace HoSite.Pages;

/// <summary>The surroundings of one page's text.</summary>
public sealed class PageSurroundings(PageScope scope)
{
    private const string WordPrefix = "word-";

    /// <summary>The page.</summary>
    public PageScope Scope => scope;

    /// <summary>The anchor of a word in the page's own list of words.</summary>
    public static string WordId(Term term) => WordPrefix + term.Slug;

    /// <summary>The slug of the term behind an entry of that list.</summary>
    public static string TermOf(TermEntry word) => word.Id[WordPrefix.Length..];
}
