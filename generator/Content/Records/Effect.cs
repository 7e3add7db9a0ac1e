// What a treatment does to one outcome.
using HoSite.Content.Fields;

namespace HoSite.Content.Records;

/// <summary>An effect.</summary>
/// <param name="Outcome">The outcome.</param>
/// <param name="Stages">Stages it speaks of; none for all.</param>
/// <param name="Causes">Causes it speaks of; none for all.</param>
/// <param name="Sites">Sites it speaks of; none for all.</param>
/// <param name="Verdict">What it does, with its place.</param>
/// <param name="Claims">What it rests on; the first one's certainty is shown.</param>
public sealed record Effect(
    Located<string> Outcome,
    IReadOnlyList<Located<string>> Stages,
    IReadOnlyList<Located<string>> Causes,
    IReadOnlyList<Located<string>> Sites,
    Located<Verdict> Verdict,
    IReadOnlyList<Located<string>> Claims)
{
    /// <summary>Every record it names.</summary>
    public IEnumerable<(Kind Kind, Located<string> Name)> Names =>
    [
        (Kind.Outcome, Outcome),
        .. Stages.Select(name => (Kind.Stage, name)),
        .. Causes.Select(name => (Kind.Cause, name)),
        .. Sites.Select(name => (Kind.Site, name)),
    ];

    /// <summary>Declares the fields.</summary>
    public static Effect Read(IFields fields) => new(
        fields.Required("outcome", FieldTypes.NameOf(Kind.Outcome), "What is changed."),
        fields.List("stages", FieldTypes.NameOf(Kind.Stage), "Stages it speaks of."),
        fields.List("causes", FieldTypes.NameOf(Kind.Cause), "Causes it speaks of."),
        fields.List("sites", FieldTypes.NameOf(Kind.Site), "Sites it speaks of."),
        new Located<Verdict>(
            fields.Required("verdict", FieldTypes.Word<Verdict>(), "What it does."), fields.Node.At("verdict")),
        fields.List("claims", FieldTypes.NameOf(Kind.Claim), "Claims it rests on; the first one's certainty is shown."));
}
