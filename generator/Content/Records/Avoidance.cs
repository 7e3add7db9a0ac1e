// When a treatment should be avoided.
using HoSite.Content.Fields;

namespace HoSite.Content.Records;

/// <summary>A reason to avoid a treatment.</summary>
public sealed record Avoidance(string Text, IReadOnlyList<Located<string>> Claims)
{
    /// <summary>Declares the fields.</summary>
    public static Avoidance Read(IFields fields) => new(
        fields.Required("text", FieldTypes.Text, "Who should avoid it."),
        fields.List("claims", FieldTypes.NameOf(Kind.Claim), "Claims it rests on."));
}
