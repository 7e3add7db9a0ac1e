// Where readers find support outside the site.
using HoSite.Content.Fields;

namespace HoSite.Content.Records;

/// <summary>A link to an organisation.</summary>
public sealed record SupportLink(string Label, Uri Href, string? Note)
{
    /// <summary>Declares the fields.</summary>
    public static SupportLink Read(IFields fields) => new(
        fields.Required("label", FieldTypes.Text, "Name of the organisation."),
        fields.Required("url", FieldTypes.WebAddress, "Its address."),
        fields.Optional("note", FieldTypes.Text, "What it offers."));
}
