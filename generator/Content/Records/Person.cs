// Someone who writes the site.
using HoSite.Content.Fields;

namespace HoSite.Content.Records;

/// <summary>A person and what they do.</summary>
public sealed record Person(string Name, string? Role)
{
    /// <summary>Declares the fields.</summary>
    public static Person Read(IFields fields) => new(
        fields.Required("name", FieldTypes.Text, "Name."),
        fields.Optional("role", FieldTypes.Text, "What they do, and their qualification."));
}
