// One author of a source.
using HoSite.Content.Fields;

namespace HoSite.Content.Records;

/// <summary>A person, or a group by its literal name.</summary>
/// <param name="Family">Family name, or null for a group.</param>
/// <param name="Given">Given names or initials, or null.</param>
/// <param name="Particle">A particle before the family name, such as "van der", or null.</param>
/// <param name="Suffix">Such as "Jr", or null.</param>
/// <param name="Literal">A group's name, or null; "et al." ends a list that goes on.</param>
public sealed record Author(string? Family, string? Given, string? Particle, string? Suffix, string? Literal)
{
    /// <summary>Whether it stands for further authors who are not listed.</summary>
    public bool IsAndOthers => Literal is "et al." or "et al";

    /// <summary>Declares the fields.</summary>
    public static Author Read(IFields fields) => new(
        fields.Optional("family", FieldTypes.Text, "Family name."),
        fields.Optional("given", FieldTypes.Text, "Given names or initials."),
        fields.Optional("non-dropping-particle", FieldTypes.Text, "A particle before the family name."),
        fields.Optional("suffix", FieldTypes.Text, "Such as Jr."),
        fields.Optional("literal", FieldTypes.Text, "The name of a group; 'et al.' for further authors."));
}
