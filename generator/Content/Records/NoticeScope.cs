// Pages of a kind, or of a type of it, that must show a notice.
using HoSite.Content.Fields;

namespace HoSite.Content.Records;

/// <summary>A kind of page.</summary>
/// <param name="Kind">The kind's singular name.</param>
/// <param name="Type">A type of it, such as <c>surgery</c>, or null for all.</param>
public sealed record NoticeScope(Located<string> Kind, Located<string>? Type)
{
    /// <summary>Declares the fields.</summary>
    public static NoticeScope Read(IFields fields) => new(
        fields.Required("kind", FieldTypes.PlacedText, "The kind, such as treatment."),
        fields.OptionalValue("type", FieldTypes.PlacedText, "A type of it, such as surgery."));
}
