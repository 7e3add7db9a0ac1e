// Records → documents of the search: the only place of the search that knows what a record holds.
using HoSite.Content;
using HoSite.Content.Records;
using HoSite.Knowledge;
using HoSite.Pages;
using HoSite.Prose;
using HoSite.Prose.Citing;

namespace HoSite.Search;

/// <summary>Makes the documents of a knowledge base.</summary>
internal static class SearchDocuments
{
    /// <summary>Everything that can be found, by kind in the order of <see cref="SearchKinds"/>, then by title.</summary>
    public static IReadOnlyList<SearchDocument> Of(KnowledgeBase knowledge)
    {
        var places = SearchKinds.All.Select((entry, place) => (entry.Kind, place)).ToDictionary();
        var makers = new List<Func<SearchDocument>>();
        makers.AddRange(knowledge.Pages.Select(page => (Func<SearchDocument>)(() => Page(page, knowledge))));
        makers.AddRange(knowledge.Content.Terms.DistinctBy(term => term.Slug).Select(term => (Func<SearchDocument>)(() => Term(term))));
        makers.AddRange(knowledge.Content.References.DistinctBy(reference => reference.Id.Value).Select(reference => (Func<SearchDocument>)(() => Reference(reference))));
        makers.AddRange(knowledge.Content.Claims.DistinctBy(claim => claim.Id.Value).Select(claim => (Func<SearchDocument>)(() => Claim(claim))));
        var documents = new SearchDocument[makers.Count];
        Parallel.For(0, makers.Count, i => documents[i] = makers[i]());
        Array.Sort(documents, (a, b) =>
            places[a.Kind] != places[b.Kind] ? places[a.Kind].CompareTo(places[b.Kind])
            : string.CompareOrdinal(a.Title, b.Title) is not 0 and var byTitle ? byTitle
            : string.CompareOrdinal(a.Slug, b.Slug));
        return documents;
    }

    private static SearchDocument Page(PageRecord page, KnowledgeBase knowledge)
    {
        var text = PlainText.Of(page, knowledge);
        var start = Joined([page.Fields.Summary, .. text.Where(section => section.Id is null).Select(section => section.Text)]);
        var end = Joined([.. page.Fields.Questions, .. page.Fields.Unknowns]);
        return new SearchDocument
        {
            Kind = page.Kind,
            Slug = page.Slug,
            Title = page.Title,
            Names =
            [
                .. page.Fields.Aliases.Concat(page.Fields.Abbreviations).Select(name => new SearchName(name.Value, false)),
                .. page.Fields.Spellings.Select(name => new SearchName(name.Value, true)),
            ],
            Sections =
            [
                new SearchSection("", "", Joined([start, end])),
                .. text.Where(section => section.Id is not null).Select(section => new SearchSection(section.Id!, section.Heading, section.Text)),
            ],
            IsGuarded = page is Treatment { Type: TreatmentType.Medication or TreatmentType.Experimental },
        };
    }

    private static SearchDocument Term(Term term) => new()
    {
        Kind = Kind.Term,
        Slug = Addresses.TermFragment(term),
        Title = term.Name.Value,
        Names = [.. term.Aliases.Select(alias => new SearchName(alias.Value, false))],
        Sections = [new SearchSection("", "", Joined([term.Plain, term.Clinical]))],
    };

    private static SearchDocument Reference(Reference reference) => new()
    {
        Kind = Kind.Reference,
        Slug = reference.Id.Value,
        Title = ReferenceNames.Short(reference),
        Identifiers = [.. new[] { reference.Doi, reference.Pmid, reference.Pmcid }.OfType<Located<string>>().Select(id => id.Value)],
        Sections = [new SearchSection("", "", CitationText.Of(reference))],
    };

    private static SearchDocument Claim(Claim claim) => new()
    {
        Kind = Kind.Claim,
        Slug = claim.Id.Value,
        Title = claim.Plain,
        Sections = [new SearchSection("", "", Joined([claim.Statement, claim.Population]))],
    };

    private static string Joined(IEnumerable<string?> texts) => string.Join('\n', texts.Where(text => !string.IsNullOrEmpty(text)));
}
