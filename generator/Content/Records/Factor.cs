// Something that may change the answer.
using HoSite.Content.Fields;

namespace HoSite.Content.Records;

/// <summary>A factor.</summary>
public sealed record Factor : PageRecord
{
    /// <summary>The sentence in the home page's table.</summary>
    public required string Impact { get; init; }

    /// <summary>Whether it helps.</summary>
    public FactorDirection Direction { get; init; }

    /// <summary>Whether it can be changed.</summary>
    public Modifiable Modifiable { get; init; }

    /// <summary>Its levels.</summary>
    public IReadOnlyList<FactorLevel> Levels { get; init; } = [];

    /// <summary>What the impact rests on.</summary>
    public IReadOnlyList<Located<string>> Claims { get; init; } = [];

    /// <inheritdoc/>
    public override IEnumerable<(Kind Kind, Located<string> Name)> Names =>
    [
        .. base.Names,
        .. Levels.Where(level => level.Stage is not null).Select(level => (Kind.Stage, level.Stage!.Value)),
    ];

    /// <inheritdoc/>
    public override IEnumerable<Located<string>> ClaimNames =>
    [
        .. base.ClaimNames,
        .. Claims,
        .. Levels.SelectMany(level => level.Claims),
    ];

    /// <summary>Declares the fields.</summary>
    public static Factor Read(PageSource source, IFields fields) => new()
    {
        Kind = Kind.Factor,
        Source = source,
        Fields = PageFields.Read(fields, Kind.Factor),
        Impact = fields.Required("impact", FieldTypes.Text, "The sentence in the home page's table of factors."),
        Direction = fields.Required("direction", FieldTypes.Word<FactorDirection>(), "Whether it helps."),
        Modifiable = fields.Required("modifiable", FieldTypes.Word<Modifiable>(), "Whether it can be changed."),
        Levels = fields.List("levels", FieldTypes.Group(FactorLevel.Read), "Levels of it, with their own impact."),
        Claims = fields.List("claims", FieldTypes.NameOf(Kind.Claim), "Claims the impact rests on."),
    };
}
