// A source, or a claim of this site, in every form that a reader may want to cite it in.
using HoSite.Bibliography;
using HoSite.Content;
using HoSite.Content.Records;
using HoSite.Prose;
using HoSite.Theme.Models;

namespace HoSite.Pages;

internal static class CitationForms
{
    /// <summary>A source's citations.</summary>
    public static IReadOnlyList<CitationForm> Of(Reference reference) =>
    [
        new("Vancouver", Vancouver.Text(reference), IsCode: false),
        new("BibTeX", BibTex.Of(reference).TrimEnd(), IsCode: true),
        new("RIS", Ris.Of(reference), IsCode: true),
        new("CSL-JSON", CslJson.Of(reference).TrimEnd(), IsCode: true),
    ];

    /// <summary>A claim's citations: a page of this site, dated by its last change where one is recorded.</summary>
    public static IReadOnlyList<CitationForm> Of(PageScope scope, Claim claim) => Of(new Reference
    {
        Id = claim.Id,
        Type = "webpage",
        Title = claim.Plain,
        ContainerTitle = scope.Knowledge.Settings.Title,
        Issued = claim.History.Count > 0 ? Date(claim.History.Max(change => change.Date)) : null,
        Url = new Uri(scope.Site.Base.Absolute(scope.Address)),
    });

    private static PartialDate Date(DateOnly date) => new(date.Year, date.Month, date.Day);
}
