// A common statement, checked against the evidence.
using HoSite.Content.Fields;

namespace HoSite.Content.Records;

/// <summary>A statement people make.</summary>
public sealed record Statement(
    string Said, Located<StatementVerdict> Verdict, IReadOnlyList<Located<string>> Claims)
{
    /// <summary>Declares the fields.</summary>
    public static Statement Read(IFields fields) => new(
        fields.Required("said", FieldTypes.Text, "The statement, restated."),
        new Located<StatementVerdict>(
            fields.Required("verdict", FieldTypes.Word<StatementVerdict>(), "What the evidence says of it."), fields.Node.At("verdict")),
        fields.List("claims", FieldTypes.NameOf(Kind.Claim), "Claims it was checked against."));
}
