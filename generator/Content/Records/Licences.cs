// Licences of content and code.
using HoSite.Content.Fields;

namespace HoSite.Content.Records;

/// <summary>SPDX ids or names of the licences; null where none is given.</summary>
public sealed record Licences(string? Content, string? Code)
{
    /// <summary>Declares the fields.</summary>
    public static Licences Read(IFields fields) => new(
        fields.Optional("content", FieldTypes.Text, "Licence of the content, such as CC-BY-4.0."),
        fields.Optional("code", FieldTypes.Text, "Licence of the code, such as MIT."));
}
