// A source, or a claim of this site, in every form that a reader may want to cite it in.
using System.Text;
using HoSite.Bibliography;
using HoSite.Content;
using HoSite.Content.Markdown.Pieces;
using HoSite.Content.Records;
using HoSite.Prose;
using HoSite.Theme.Models;

namespace HoSite.Pages;

internal static class CitationForms
{
    /// <summary>A source's citations, those for programs also as files.</summary>
    public static IReadOnlyList<CitationForm> Of(PageScope scope, Reference reference)
        => [.. Of(reference).Select(form => form with { File = File(scope, reference, form) })];

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

    private static IReadOnlyList<CitationForm> Of(Reference reference) =>
    [
        new("Vancouver", Text(Vancouver.Text(reference)), IsCode: false),
        .. CitationFormats.All.Select(format => new CitationForm(format.Name, Text(format.Write([reference])), IsCode: true)),
    ];

    private static Link? File(PageScope scope, Reference reference, CitationForm form)
        => CitationFormats.All.FirstOrDefault(format => format.Name == form.Name) is { } format
            ? new Link($"{reference.Id.Value}.{format.Extension}", scope.Href(Addresses.FileOf(reference, format)))
            : null;

    // Encoded here, because the theme's encoder would write every line end and quotation mark as a number.
    private static Html Text(string text) => new(new StringBuilder().AppendText(text).ToString());

    private static PartialDate Date(DateOnly date) => new(date.Year, date.Month, date.Day);
}
