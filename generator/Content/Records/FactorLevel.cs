// One level of a factor.
using HoSite.Content.Fields;

namespace HoSite.Content.Records;

/// <summary>A level.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Stage">The stage it is, or null.</param>
/// <param name="Impact">What it does.</param>
/// <param name="Direction">Whether it helps.</param>
/// <param name="Claims">What it rests on.</param>
/// <param name="IsRow">Whether it is a row of the home page's table, in place of the factor.</param>
public sealed record FactorLevel(
    string Name,
    Located<string>? Stage,
    string Impact,
    FactorDirection Direction,
    IReadOnlyList<Located<string>> Claims,
    bool IsRow)
{
    /// <summary>Declares the fields.</summary>
    public static FactorLevel Read(IFields fields) => new(
        fields.Required("name", FieldTypes.Text, "What the level is called."),
        fields.OptionalValue("stage", FieldTypes.NameOf(Kind.Stage), "The stage it is."),
        fields.Required("impact", FieldTypes.Text, "What it does."),
        fields.Required("direction", FieldTypes.Word<FactorDirection>(), "Whether it helps."),
        fields.List("claims", FieldTypes.NameOf(Kind.Claim), "Claims it rests on."),
        fields.Optional("row", FieldTypes.Truth, "true: a row of the home page's table."));
}
