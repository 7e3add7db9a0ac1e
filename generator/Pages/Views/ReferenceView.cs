// A reference's page: what it is, where to read it, what it is used for.
using HoSite.Content;
using HoSite.Content.Records;
using HoSite.Knowledge;
using HoSite.Theme.Models;

namespace HoSite.Pages.Views;

internal static class ReferenceView
{
    private const int Longest = 40;

    public static ReferencePage Of(PageScope scope, Reference reference) => new(Frame(scope, reference))
    {
        Citation = scope.Site.Citation(reference),
        Design = Wording.Of(reference.Design),
        Addresses = Prose.Vancouver.Links(reference),
        Unchecked = Unchecked(reference),
        Note = reference.Note,
        Levels = [.. scope.Knowledge.Links[reference].Claims.Select(claim => Level(reference, claim)).Distinct().Order(StringComparer.Ordinal)],
        Citations = CitationForms.Of(scope, reference),
        Fields = Fields(reference),
        Claims = [.. scope.Knowledge.Links[reference].Claims.Take(Longest).Select(claim => new CitingClaim(
            scope.Card(claim),
            Level(reference, claim)))],
        CitedOn = [.. scope.Knowledge.Links[reference].CitedOn.Take(Longest).Select(scope.Link)],
        Review = scope.Site.Review,
    };

    /// <summary>The fields that nobody has seen on a record yet, in words, or null.</summary>
    public static string? Unchecked(Reference reference) => reference.Unchecked.Count == 0
        ? null
        : string.Join(", ", reference.Unchecked.Select(Field));

    private static string Level(Reference reference, Claim claim)
        => Wording.Oxford(Evidence.OxfordLevel(reference.Design, claim.Direction), reference.Design);

    private static string Field(string name) => name switch
    {
        "issued" => "year",
        "container-title" => "journal",
        "page" => "pages",
        _ => name,
    };

    private static PageFrame Frame(PageScope scope, Reference reference)
        => PageFrames.Plain(scope, reference.Title, Prose.Vancouver.Text(reference), Kind.Reference.Singular()) with
        {
            Title = scope.Site.Titles.Of(new RecordId(Kind.Reference, reference.Id.Value)),
            Description = Wording.Cut($"{Wording.Of(reference.Design)}, and what this site uses it for: {Prose.Vancouver.Text(reference)}", 190),
            Breadcrumbs = [PageFrames.Home(scope), PageFrames.Index(scope, Kind.Reference)],
            KindLabel = Kind.Reference.Label(),
            EditHref = PageFrames.Edit(scope, reference.Id.Span.File.Path),
            ReportHref = PageFrames.Report(scope, reference.Id.Value),
        };

    private static IReadOnlyList<NumberRow> Fields(Reference reference)
    {
        (string Name, string? Value)[] rows =
        [
            ("Published in", reference.ContainerTitle),
            ("Publisher", reference.Publisher),
            ("Date", reference.Issued is { } issued ? Wording.Date(issued) : null),
            ("Volume", reference.Volume),
            ("Issue", reference.Issue),
            ("Pages", reference.Page),
        ];
        return [.. rows.Where(row => row.Value is not null).Select(row => new NumberRow(row.Name, row.Value!))];
    }
}
