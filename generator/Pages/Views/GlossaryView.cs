// The glossary, by letter.
using HoSite.Content;
using HoSite.Content.Records;
using HoSite.Theme.Models;

namespace HoSite.Pages.Views;

internal static class GlossaryView
{
    private const int Longest = 12;

    /// <summary>The glossary.</summary>
    /// <param name="scope">The page.</param>
    /// <param name="uses">Pages whose texts use a term, by its slug.</param>
    public static GlossaryPage Of(PageScope scope, ILookup<string, PageRecord> uses)
    {
        var terms = scope.Knowledge.Content.Terms;
        var summary = $"What the words on this site mean, in plain words: {Wording.Count(terms.Count, "term")}.";
        var byLetter = terms.DistinctBy(term => term.Slug).ToLookup(term => Letters.Of(term.Name.Value));
        return new GlossaryPage(
            PageFrames.Plain(scope, "Glossary", summary, "glossary"),
            summary,
            [.. Letters.All.Select(letter => new GlossaryLetter(
                letter,
                Letters.Id(letter),
                [.. byLetter[letter]
                    .OrderBy(term => term.Name.Value, StringComparer.OrdinalIgnoreCase)
                    .Select(term => Entry(scope, term, uses))]))]);
    }

    private static GlossaryEntry Entry(PageScope scope, Term term, ILookup<string, PageRecord> uses) => new(
        Addresses.TermFragment(term),
        term.Name.Value,
        term.Say,
        term.Plain,
        term.Clinical,
        [.. term.Aliases.Select(alias => alias.Value)],
        [.. term.NotTheSameAs
            .Select(name => scope.Knowledge.Term(Slug.From(name.Value)))
            .OfType<Term>()
            .Select(other => new Link(other.Name.Value, "#" + Addresses.TermFragment(other)))],
        [.. uses[term.Slug].Distinct().Order(HoSite.Knowledge.DisplayOrder.Instance).Take(Longest).Select(scope.Link)]);
}
