// Something that is done about the condition.
using HoSite.Content.Fields;

namespace HoSite.Content.Records;

/// <summary>A treatment.</summary>
public sealed record Treatment : PageRecord
{
    private IReadOnlyList<Answer> _answers = [];

    /// <summary>What sort of thing it is.</summary>
    public TreatmentType Type { get; init; }

    /// <summary>How far it is accepted.</summary>
    public TreatmentStatus Status { get; init; }

    /// <summary>The broader treatment, or null.</summary>
    public Located<string>? PartOf { get; init; }

    /// <summary>What it does.</summary>
    public IReadOnlyList<Effect> Effects { get; init; } = [];

    /// <summary>What it can harm.</summary>
    public IReadOnlyList<Harm> Harms { get; init; } = [];

    /// <summary>Who should not have it.</summary>
    public IReadOnlyList<Avoidance> AvoidWhen { get; init; } = [];

    /// <summary>What authorities have decided.</summary>
    public IReadOnlyList<Licence> Licences { get; init; } = [];

    /// <inheritdoc/>
    public override IReadOnlyList<Answer> Answers => _answers;

    /// <inheritdoc/>
    public override IEnumerable<(Kind Kind, Located<string> Name)> Names =>
    [
        .. base.Names,
        .. PartOf is { } broader ? [(Kind.Treatment, broader)] : Array.Empty<(Kind, Located<string>)>(),
        .. Effects.SelectMany(effect => effect.Names),
        .. Harms.Select(harm => (Kind.Outcome, harm.Outcome)),
    ];

    /// <inheritdoc/>
    public override IEnumerable<Located<string>> ClaimNames =>
    [
        .. base.ClaimNames,
        .. Effects.SelectMany(effect => effect.Claims),
        .. Harms.SelectMany(harm => harm.Claims),
        .. AvoidWhen.SelectMany(avoidance => avoidance.Claims),
        .. Licences.SelectMany(licence => licence.Claims),
    ];

    /// <summary>Declares the fields.</summary>
    public static Treatment Read(PageSource source, IFields fields) => new()
    {
        Kind = Kind.Treatment,
        Source = source,
        Fields = PageFields.Read(fields, Kind.Treatment),
        Type = fields.Required("type", FieldTypes.Word<TreatmentType>(), "What sort of thing it is."),
        Status = fields.Required("status", FieldTypes.Word<TreatmentStatus>(), "How far it is accepted."),
        PartOf = fields.OptionalValue("part-of", FieldTypes.NameOf(Kind.Treatment), "The broader treatment."),
        Effects = fields.List("effects", FieldTypes.Group(Effect.Read), "What it does, an entry an outcome."),
        Harms = fields.List("harms", FieldTypes.Group(Harm.Read), "What it can harm."),
        AvoidWhen = fields.List("avoid-when", FieldTypes.Group(Avoidance.Read), "Who should not have it."),
        Licences = fields.List("licences", FieldTypes.Group(Licence.Read), "What authorities have decided, and when."),
        _answers = fields.Optional("answers", Answer.Answers, "The answer to each meaning of the question.") ?? [],
    };
}
