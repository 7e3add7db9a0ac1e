// A link in the header or footer.
using HoSite.Content.Fields;

namespace HoSite.Content.Records;

/// <summary>A link to an address of the site.</summary>
public sealed record NavigationLink(string Label, Located<string> To)
{
    /// <summary>Declares the fields.</summary>
    public static NavigationLink Read(IFields fields) => new(
        fields.Required("label", FieldTypes.Text, "What the reader sees."),
        fields.Required("to", FieldTypes.PlacedText, "An address of the site, such as /stages/."));
}
