// What a page's text needs to know of the page around it.
using HoSite.Content.Records;
using HoSite.Prose;
using HoSite.Theme.Models;

namespace HoSite.Pages;

/// <summary>The surroundings of one page's text.</summary>
public sealed class PageSurroundings(PageScope scope) : IProseSurroundings
{
    private const string WordPrefix = "word-";

    /// <summary>The anchor of a word in the page's own list of words.</summary>
    public static string WordId(Term term) => WordPrefix + term.Slug;

    /// <summary>The slug of the term behind an entry of that list.</summary>
    public static string TermOf(TermEntry word) => word.Id[WordPrefix.Length..];

    /// <inheritdoc/>
    public string Href(PageRecord page, string? fragment) => scope.Href(page, fragment);

    /// <inheritdoc/>
    public string? MediaHref(string path) => scope.Site.Assets.TryGetValue(path, out var published) ? scope.Href(published) : null;

    /// <inheritdoc/>
    public string Href(Term term) => "#" + WordId(term);

    /// <inheritdoc/>
    public string Name(Reference reference) => ReferenceNames.Short(reference);

    /// <inheritdoc/>
    public Html Chip(Claim claim) => scope.DrawnChip(claim);

    /// <inheritdoc/>
    public Html Card(Claim claim) => Theme.Views.Fragment(scope.Card(claim));
}
