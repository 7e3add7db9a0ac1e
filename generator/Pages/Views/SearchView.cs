// Search without script: every title, alias, abbreviation and spelling, by letter.
using HoSite.Content;
using HoSite.Content.Records;
using HoSite.Theme.Models;

namespace HoSite.Pages.Views;

internal static class SearchView
{
    /// <summary>The A to Z.</summary>
    public static SearchPage Of(PageScope scope)
    {
        var names = scope.Knowledge.Pages.SelectMany(page => Names(scope, page)).Concat(scope.Knowledge.Content.Terms.SelectMany(term => Names(scope, term)));
        var byLetter = names
            .DistinctBy(entry => (entry.Name, entry.See.Href))
            .ToLookup(entry => Letters.Of(entry.Name));
        const string summary = "Every page and every word of this site by name, from A to Z, with other names and common misspellings.";
        return new SearchPage(
            PageFrames.Plain(scope, "Search, and everything from A to Z", summary, "search"),
            summary,
            [.. Letters.All.Select(letter => new NameLetter(
                letter,
                Letters.Id(letter),
                [.. byLetter[letter].OrderBy(entry => entry.Name, StringComparer.OrdinalIgnoreCase).ThenBy(entry => entry.See.Href, StringComparer.Ordinal)]))]);
    }

    private static IEnumerable<NameEntry> Names(PageScope scope, PageRecord page)
    {
        var link = scope.Link(page);
        var kind = page.Kind == Kind.Home ? "Home" : page.Kind.Label();
        yield return new NameEntry(page.Title, link, kind, true);
        foreach (var name in page.Fields.Aliases.Concat(page.Fields.Abbreviations).Concat(page.Fields.Spellings))
        {
            yield return new NameEntry(name.Value, link, kind, false);
        }
    }

    private static IEnumerable<NameEntry> Names(PageScope scope, Term term)
    {
        var link = new Link(term.Name.Value, $"{scope.Href(Addresses.Glossary)}#{Addresses.TermFragment(term)}");
        yield return new NameEntry(term.Name.Value, link, "Glossary", true);
        foreach (var alias in term.Aliases)
        {
            yield return new NameEntry(alias.Value, link, "Glossary", false);
        }
    }
}
