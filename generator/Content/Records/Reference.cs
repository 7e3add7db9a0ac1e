// One source, in CSL-JSON's field names.
using HoSite.Content.Fields;

namespace HoSite.Content.Records;

/// <summary>A reference; only fields that were seen on a record, others are in <see cref="Unchecked"/>.</summary>
public sealed record Reference
{
    /// <summary>Its permanent id.</summary>
    public required Located<string> Id { get; init; }

    /// <summary>CSL type, such as <c>article-journal</c>.</summary>
    public required string Type { get; init; }

    /// <summary>Title.</summary>
    public required string Title { get; init; }

    /// <summary>Authors, in order.</summary>
    public IReadOnlyList<Author> Authors { get; init; } = [];

    /// <summary>Journal, book or site.</summary>
    public string? ContainerTitle { get; init; }

    /// <summary>Publisher.</summary>
    public string? Publisher { get; init; }

    /// <summary>Date of publication.</summary>
    public PartialDate? Issued { get; init; }

    /// <summary>Volume.</summary>
    public string? Volume { get; init; }

    /// <summary>Issue.</summary>
    public string? Issue { get; init; }

    /// <summary>Pages or article number.</summary>
    public string? Page { get; init; }

    /// <summary>DOI, without a prefix.</summary>
    public Located<string>? Doi { get; init; }

    /// <summary>PubMed id.</summary>
    public Located<string>? Pmid { get; init; }

    /// <summary>PubMed Central id, with <c>PMC</c>.</summary>
    public Located<string>? Pmcid { get; init; }

    /// <summary>Primary address.</summary>
    public Uri? Url { get; init; }

    /// <summary>How it knows what it says.</summary>
    public StudyDesign Design { get; init; }

    /// <summary>Fields not yet seen on a record.</summary>
    public IReadOnlyList<string> Unchecked { get; init; } = [];

    /// <summary>A remark.</summary>
    public string? Note { get; init; }

    /// <summary>Whether a field was missing or wrong.</summary>
    public bool HasErrors { get; init; }

    /// <summary>Whether it rests on animals or the laboratory alone.</summary>
    public bool IsLaboratory => Design is StudyDesign.LaboratoryHuman or StudyDesign.LaboratoryAnimal;

    /// <summary>Declares the fields.</summary>
    public static Reference Read(IFields fields) => new()
    {
        Id = fields.Required("id", FieldTypes.Id, "Its permanent id, such as smith2004."),
        Type = fields.Required("type", FieldTypes.Text, "CSL type, such as article-journal."),
        Title = fields.Required("title", FieldTypes.Text, "Title, as the record has it."),
        Authors = fields.List("author", FieldTypes.Group(Author.Read), "Authors in order."),
        ContainerTitle = fields.Optional("container-title", FieldTypes.Text, "Journal, book or site."),
        Publisher = fields.Optional("publisher", FieldTypes.Text, "Publisher."),
        Issued = fields.OptionalValue("issued", FieldTypes.PartialDate, "Year, year-month or date."),
        Volume = fields.Optional("volume", FieldTypes.Text, "Volume."),
        Issue = fields.Optional("issue", FieldTypes.Text, "Issue."),
        Page = fields.Optional("page", FieldTypes.Text, "Pages or article number."),
        Doi = fields.OptionalValue("DOI", FieldTypes.PlacedText, "DOI, such as 10.1000/xyz."),
        Pmid = fields.OptionalValue("PMID", FieldTypes.PlacedText, "PubMed id, digits only."),
        Pmcid = fields.OptionalValue("PMCID", FieldTypes.PlacedText, "PubMed Central id, with PMC."),
        Url = fields.Optional("URL", FieldTypes.WebAddress, "Primary address, of the publisher or regulator."),
        Design = fields.Required("design", FieldTypes.Word<StudyDesign>(), "How it knows what it says."),
        Unchecked = fields.List("unchecked", FieldTypes.Text, "Fields not yet seen on a record."),
        Note = fields.Optional("note", FieldTypes.Text, "A remark."),
    };
}
