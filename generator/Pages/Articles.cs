// The parts that every page written in Markdown shares.
using HoSite.Content.Records;
using HoSite.Pages.Figures;
using HoSite.Theme.Models;

namespace HoSite.Pages;

/// <summary>Builds the shared parts of a page.</summary>
public static class Articles
{
    /// <summary>How many claims a page shows at most; more of them stand on a page of their own.</summary>
    public const int MostClaims = 12;

    // Where the rest is a page of its own, a few that are surest say enough.
    private const int ClaimsBeforeTheRest = 8;

    /// <summary>The article of a page, its text drawn.</summary>
    public static Article Of(PageScope scope, PageRecord page)
    {
        var surroundings = new PageSurroundings(scope);
        var drawn = scope.Site.Prose.Draw(page, surroundings);
        var claims = Claims(scope, page);
        return new Article
        {
            Summary = page.Fields.Summary,
            Answers = Answers(scope, page),
            Prose = PlacedParts.In(drawn.Prose, page, scope.Knowledge.Settings),
            Unknowns = page.Fields.Unknowns,
            Questions = page.Fields.Questions,
            Alternatives = scope.Links(page.Kind, page.Fields.Alternatives),
            Claims = claims,
            Related = Related.Of(scope, page),
            References = ReferenceLists.Of(scope, page, Shown(scope.Knowledge.Links[page].ClaimsAbout), drawn.Citations),
            Words = [.. drawn.Terms.Select(term => Word(scope, term))],
            AlsoCalled = [.. page.Fields.Aliases.Concat(page.Fields.Abbreviations).Select(name => name.Value)],
            Review = scope.Site.Review with { Status = ReviewWording.Status(page.Fields, scope.Site.ClinicalReview) },
        };
    }

    private static IReadOnlyList<Theme.Models.Answer> Answers(PageScope scope, PageRecord page)
    {
        var meanings = scope.Knowledge.Settings.Question?.Meanings ?? [];
        return
        [
            .. from meaning in meanings
               from answer in page.Answers
               where answer.Meaning.Value == meaning.Id.Value
               select new Theme.Models.Answer(
                   meaning.Label, meaning.Clinical, Wording.Of(answer.Word.Value), answer.Because, scope.FirstChip(answer.Claims))
               {
                   Sign = AnswerSigns.Of(answer.Word.Value),
               },
        ];
    }

    private static ClaimList Claims(PageScope scope, PageRecord page)
    {
        var claims = scope.Knowledge.Links[page].ClaimsAbout;
        return new ClaimList(
            [.. Shown(claims).Select(scope.Card)],
            claims.Count,
            claims.Count > MostClaims
                ? new Link($"All {Wording.Number(claims.Count)} claims about {page.Title}", scope.Href(Addresses.ClaimsOf(page)))
                : null);
    }

    private static IEnumerable<Claim> Shown(IReadOnlyList<Claim> claims) => claims.Count > MostClaims ? claims.Take(ClaimsBeforeTheRest) : claims;

    private static TermEntry Word(PageScope scope, Term term) => new(
        PageSurroundings.WordId(term),
        new Link(term.Name.Value, $"{scope.Href(Addresses.Glossary)}#{Addresses.TermFragment(term)}"),
        term.Plain);
}
