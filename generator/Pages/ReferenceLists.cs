// The numbered references of a page: those its text cites, then those that its claims rest on.
using HoSite.Content.Records;
using HoSite.Prose;
using HoSite.Theme.Models;

namespace HoSite.Pages;

internal static class ReferenceLists
{
    /// <summary>Every source that the page rests on, in the order of its numbers.</summary>
    /// <param name="scope">The page.</param>
    /// <param name="page">Its record.</param>
    /// <param name="shown">Claims in the page's list of claims.</param>
    /// <param name="numbers">Numbers that the text has already given out.</param>
    public static IReadOnlyList<ReferenceEntry> Of(
        PageScope scope, PageRecord page, IEnumerable<Claim> shown, CitationNumbers numbers)
    {
        var claims = scope.Knowledge.ResolveClaims(page.Source.Text.Claims.Concat(page.ClaimNames)).Concat(shown);
        foreach (var name in claims.SelectMany(claim => claim.References))
        {
            if (scope.Knowledge.Reference(name.Value) is { } reference)
            {
                numbers.Of(reference);
            }
        }

        if (page is Classification { Reference: var described } && scope.Knowledge.Reference(described.Value) is { } source)
        {
            numbers.Of(source);
        }

        return [.. numbers.References.Select(cited => Entry(scope, cited))];
    }

    private static ReferenceEntry Entry(PageScope scope, CitedReference cited) => new(
        cited.Number,
        cited.Anchor,
        scope.Site.Citation(cited.Reference),
        scope.Link(cited.Reference),
        Wording.Of(cited.Reference.Design),
        [.. cited.Uses.Select(use => new Link(use.Label, "#" + use.Id))]);
}
