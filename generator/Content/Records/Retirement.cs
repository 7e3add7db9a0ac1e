// Why a claim is no longer held.
using HoSite.Content.Fields;

namespace HoSite.Content.Records;

/// <summary>The end of a claim; its page stays, with the notice.</summary>
public sealed record Retirement(DateOnly Date, string Because, Located<string>? Successor)
{
    /// <summary>Declares the fields.</summary>
    public static Retirement Read(IFields fields) => new(
        fields.Required("date", FieldTypes.Date, "When it was retired."),
        fields.Required("because", FieldTypes.Text, "Why."),
        fields.OptionalValue("successor", FieldTypes.NameOf(Kind.Claim), "The claim in its place."));
}
