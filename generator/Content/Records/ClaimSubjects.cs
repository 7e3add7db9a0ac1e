// What a claim is about.
using HoSite.Content.Fields;

namespace HoSite.Content.Records;

/// <summary>Names of the records a claim is about.</summary>
public sealed record ClaimSubjects(
    IReadOnlyList<Located<string>> Treatments,
    IReadOnlyList<Located<string>> Stages,
    IReadOnlyList<Located<string>> Factors,
    IReadOnlyList<Located<string>> Causes,
    IReadOnlyList<Located<string>> Sites,
    IReadOnlyList<Located<string>> Outcomes)
{
    /// <summary>All of them, each with its kind.</summary>
    public IEnumerable<(Kind Kind, Located<string> Name)> All =>
    [
        .. Treatments.Select(name => (Kind.Treatment, name)),
        .. Stages.Select(name => (Kind.Stage, name)),
        .. Factors.Select(name => (Kind.Factor, name)),
        .. Causes.Select(name => (Kind.Cause, name)),
        .. Sites.Select(name => (Kind.Site, name)),
        .. Outcomes.Select(name => (Kind.Outcome, name)),
    ];

    /// <summary>Declares the fields.</summary>
    public static ClaimSubjects Read(IFields fields) => new(
        fields.List("treatments", FieldTypes.NameOf(Kind.Treatment), "Treatments it speaks of."),
        fields.List("stages", FieldTypes.NameOf(Kind.Stage), "Stages it speaks of."),
        fields.List("factors", FieldTypes.NameOf(Kind.Factor), "Factors it speaks of."),
        fields.List("causes", FieldTypes.NameOf(Kind.Cause), "Causes it speaks of."),
        fields.List("sites", FieldTypes.NameOf(Kind.Site), "Sites it speaks of."),
        fields.List("outcomes", FieldTypes.NameOf(Kind.Outcome), "Outcomes it speaks of."));
}
