// How the site was made and reviewed; what nobody has said is left unsaid.
using HoSite.Content.Fields;

namespace HoSite.Content.Records;

/// <summary>Review of the site as a whole.</summary>
public sealed record ReviewSettings
{
    /// <summary>A site that says nothing: no clinician has reviewed it.</summary>
    public static ReviewSettings Unsaid { get; } = new();

    /// <summary>State of clinical review.</summary>
    public ClinicalReview Clinical { get; init; }

    /// <summary>Who reviewed it, when done.</summary>
    public string? Name { get; init; }

    /// <summary>Their role.</summary>
    public string? Role { get; init; }

    /// <summary>When.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>Funding as declared.</summary>
    public string? Funding { get; init; }

    /// <summary>Conflicts of interest as declared.</summary>
    public string? Conflicts { get; init; }

    /// <summary>How the site was made.</summary>
    public string? MadeBy { get; init; }

    /// <summary>Declares the fields.</summary>
    public static ReviewSettings Read(IFields fields) => new()
    {
        Clinical = fields.Required("clinical", FieldTypes.Word<ClinicalReview>(), "State of clinical review."),
        Name = fields.Optional("name", FieldTypes.Text, "Who reviewed it."),
        Role = fields.Optional("role", FieldTypes.Text, "Their role and qualification."),
        Date = fields.OptionalValue("date", FieldTypes.Date, "When."),
        Funding = fields.Optional("funding", FieldTypes.Text, "Funding as declared."),
        Conflicts = fields.Optional("conflicts", FieldTypes.Text, "Conflicts of interest as declared."),
        MadeBy = fields.Optional("made-by", FieldTypes.Text, "How the site was made, and by what."),
    };
}
