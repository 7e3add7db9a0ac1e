// A way of grading.
using HoSite.Content.Fields;

namespace HoSite.Content.Records;

/// <summary>A classification.</summary>
public sealed record Classification : PageRecord
{
    /// <summary>Where it is used, or null.</summary>
    public Located<string>? Site { get; init; }

    /// <summary>Its grades, in the order of the scale.</summary>
    public IReadOnlyList<Grade> Grades { get; init; } = [];

    /// <summary>Where it was described.</summary>
    public Located<string> Reference { get; init; }

    /// <inheritdoc/>
    public override IEnumerable<(Kind Kind, Located<string> Name)> Names =>
    [
        .. base.Names,
        .. Site is { } site ? [(Kind.Site, site)] : Array.Empty<(Kind, Located<string>)>(),
        (Kind.Reference, Reference),
    ];

    /// <summary>Declares the fields.</summary>
    public static Classification Read(PageSource source, IFields fields) => new()
    {
        Kind = Kind.Classification,
        Source = source,
        Fields = PageFields.Read(fields, Kind.Classification),
        Site = fields.OptionalValue("site", FieldTypes.NameOf(Kind.Site), "Where it is used."),
        Grades = fields.Required("grades", FieldTypes.ListOf(FieldTypes.Group(Grade.Read)), "The grades in the order of the scale."),
        Reference = fields.Required("reference", FieldTypes.NameOf(Kind.Reference), "Where it was described."),
    };
}
