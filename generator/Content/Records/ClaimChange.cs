// A change of a claim.
using HoSite.Content.Fields;

namespace HoSite.Content.Records;

/// <summary>What changed, when and why.</summary>
public sealed record ClaimChange(DateOnly Date, string Change, string Because)
{
    /// <summary>Declares the fields.</summary>
    public static ClaimChange Read(IFields fields) => new(
        fields.Required("date", FieldTypes.Date, "When it changed."),
        fields.Required("change", FieldTypes.Text, "What changed, from what to what."),
        fields.Required("because", FieldTypes.Text, "Why."));
}
