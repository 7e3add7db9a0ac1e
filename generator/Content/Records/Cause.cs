// What the condition can follow.
using HoSite.Content.Fields;

namespace HoSite.Content.Records;

/// <summary>A cause.</summary>
public sealed record Cause : PageRecord
{
    private IReadOnlyList<Answer> _answers = [];

    /// <summary>What sort of thing it is.</summary>
    public CauseType Type { get; init; }

    /// <summary>Usual sites.</summary>
    public IReadOnlyList<Located<string>> Sites { get; init; } = [];

    /// <summary>When it starts, or null.</summary>
    public string? Onset { get; init; }

    /// <summary>Claims that say how often it happens.</summary>
    public IReadOnlyList<Located<string>> Frequency { get; init; } = [];

    /// <inheritdoc/>
    public override IReadOnlyList<Answer> Answers => _answers;

    /// <inheritdoc/>
    public override IEnumerable<(Kind Kind, Located<string> Name)> Names =>
    [
        .. base.Names,
        .. Sites.Select(name => (Kind.Site, name)),
    ];

    /// <inheritdoc/>
    public override IEnumerable<Located<string>> ClaimNames =>
    [
        .. base.ClaimNames,
        .. Frequency,
    ];

    /// <summary>Declares the fields.</summary>
    public static Cause Read(PageSource source, IFields fields) => new()
    {
        Kind = Kind.Cause,
        Source = source,
        Fields = PageFields.Read(fields, Kind.Cause),
        Type = fields.Required("type", FieldTypes.Word<CauseType>(), "What sort of thing it is."),
        Sites = fields.List("sites", FieldTypes.NameOf(Kind.Site), "Usual sites."),
        Onset = fields.Optional("onset", FieldTypes.Text, "When it starts."),
        Frequency = fields.List("frequency", FieldTypes.NameOf(Kind.Claim), "Claims that say how often it happens."),
        _answers = fields.Optional("answers", Answer.Answers, "The answer to each meaning of the question.") ?? [],
    };
}
