// An address that has moved.
using HoSite.Content.Fields;

namespace HoSite.Content.Records;

/// <summary>A redirect; either address may carry a <c>#fragment</c>.</summary>
public sealed record Redirect(Located<string> From, Located<string> To, string Because)
{
    /// <summary>Declares the fields.</summary>
    public static Redirect Read(IFields fields) => new(
        fields.Required("from", FieldTypes.PlacedText, "The old address, from the site's root."),
        fields.Required("to", FieldTypes.PlacedText, "The new address, from the site's root."),
        fields.Required("because", FieldTypes.Text, "Why it moved."));
}
