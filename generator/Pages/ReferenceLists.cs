// The numbered references of a page: those that its text cites, then those that its claims rest on.
using HoSite.Content.Records;
using HoSite.Prose;
using HoSite.Theme.Models;

namespace HoSite.Pages;

internal static class ReferenceLists
{
    /// <summary>The list of a page whose text has been drawn.</summary>
    public static IReadOnlyList<ReferenceEntry> Of(PageScope scope, PageRecord page, CitationNumbers citations)
    {
        var claims = scope.Knowledge.ResolveClaims(page.ClaimNames.Concat(page.Source.Text.Claims));
        foreach (var name in claims.SelectMany(claim => claim.References))
        {
            if (scope.Knowledge.Reference(name.Value) is { } reference)
            {
                citations.Of(reference);
            }
        }

        return [.. citations.References.Select(cited => Entry(scope, cited))];
    }

    private static ReferenceEntry Entry(PageScope scope, CitedReference cited) => new(
        cited.Number,
        cited.Anchor,
        Prose.Vancouver.Html(cited.Reference),
        scope.Link(cited.Reference),
        Wording.Of(cited.Reference.Design),
        [.. cited.Uses.Select(use => new Link(use.Label, "#" + use.Id))]);
}
