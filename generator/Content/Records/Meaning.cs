// One thing that the answer to the site's question can mean.
using HoSite.Content.Fields;

namespace HoSite.Content.Records;

/// <summary>A meaning.</summary>
/// <param name="Id">Its id, the key under <c>answers</c>.</param>
/// <param name="Label">In plain words.</param>
/// <param name="Clinical">In clinical words, or null.</param>
/// <param name="Outcomes">Outcomes that measure it.</param>
public sealed record Meaning(
    Located<string> Id, string Label, string? Clinical, IReadOnlyList<Located<string>> Outcomes)
{
    /// <summary>What brings it about; null when anything may.</summary>
    public ReachedBy? By { get; init; }

    /// <summary>Declares the fields.</summary>
    public static Meaning Read(IFields fields) => new(
        fields.Required("id", FieldTypes.Id, "Its id, the key under answers."),
        fields.Required("label", FieldTypes.Text, "In plain words."),
        fields.Optional("clinical", FieldTypes.Text, "In clinical words."),
        fields.List("outcomes", FieldTypes.NameOf(Kind.Outcome), "Outcomes that measure it."))
    {
        By = fields.OptionalValue("by", FieldTypes.Word<ReachedBy>(), "time when it happens by itself, treatment when something is done for it; leave out when either may be."),
    };
}
