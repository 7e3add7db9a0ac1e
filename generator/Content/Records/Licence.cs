// What an authority has decided about a treatment.
using HoSite.Content.Fields;

namespace HoSite.Content.Records;

/// <summary>A licence, or its refusal.</summary>
/// <param name="Authority">Who decided.</param>
/// <param name="Status">What.</param>
/// <param name="Date">The date the status speaks of.</param>
/// <param name="Claims">What it rests on.</param>
public sealed record Licence(
    string Authority, string Status, PartialDate Date, IReadOnlyList<Located<string>> Claims)
{
    /// <summary>Declares the fields.</summary>
    public static Licence Read(IFields fields) => new(
        fields.Required("authority", FieldTypes.Text, "Who decided."),
        fields.Required("status", FieldTypes.Text, "What was decided."),
        fields.Required("date", FieldTypes.PartialDate, "The date the status speaks of."),
        fields.List("claims", FieldTypes.NameOf(Kind.Claim), "Claims it rests on."));
}
