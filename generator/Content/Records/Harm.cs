// What a treatment can harm.
using HoSite.Content.Fields;

namespace HoSite.Content.Records;

/// <summary>A harm.</summary>
public sealed record Harm(Located<string> Outcome, IReadOnlyList<Located<string>> Claims)
{
    /// <summary>Declares the fields.</summary>
    public static Harm Read(IFields fields) => new(
        fields.Required("outcome", FieldTypes.NameOf(Kind.Outcome), "What is harmed."),
        fields.List("claims", FieldTypes.NameOf(Kind.Claim), "Claims it rests on."));
}
