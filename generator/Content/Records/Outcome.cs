// Something that is measured.
using HoSite.Content.Fields;

namespace HoSite.Content.Records;

/// <summary>An outcome.</summary>
public sealed record Outcome : PageRecord
{
    /// <summary>How it is measured, or null.</summary>
    public string? Measure { get; init; }

    /// <summary>Whether more or less is better, or null.</summary>
    public Better? Better { get; init; }

    /// <summary>Declares the fields.</summary>
    public static Outcome Read(PageSource source, IFields fields) => new()
    {
        Kind = Kind.Outcome,
        Source = source,
        Fields = PageFields.Read(fields, Kind.Outcome),
        Measure = fields.Optional("measure", FieldTypes.Text, "How it is measured."),
        Better = fields.OptionalValue("better", FieldTypes.Word<Better>(), "Whether more or less is better."),
    };
}
