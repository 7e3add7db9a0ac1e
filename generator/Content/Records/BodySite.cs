// A place in the body.
using HoSite.Content.Fields;

namespace HoSite.Content.Records;

/// <summary>A site of the body.</summary>
public sealed record BodySite : PageRecord
{
    /// <summary>Classifications used here.</summary>
    public IReadOnlyList<Located<string>> Classifications { get; init; } = [];

    /// <summary>Usual causes.</summary>
    public IReadOnlyList<Located<string>> Causes { get; init; } = [];

    /// <summary>What it does to daily life, or null.</summary>
    public string? Function { get; init; }

    /// <inheritdoc/>
    public override IEnumerable<(Kind Kind, Located<string> Name)> Names =>
    [
        .. base.Names,
        .. Classifications.Select(name => (Kind.Classification, name)),
        .. Causes.Select(name => (Kind.Cause, name)),
    ];

    /// <summary>Declares the fields.</summary>
    public static BodySite Read(PageSource source, IFields fields) => new()
    {
        Kind = Kind.Site,
        Source = source,
        Fields = PageFields.Read(fields, Kind.Site),
        Classifications = fields.List("classifications", FieldTypes.NameOf(Kind.Classification), "Classifications used here."),
        Causes = fields.List("causes", FieldTypes.NameOf(Kind.Cause), "Usual causes."),
        Function = fields.Optional("function", FieldTypes.Text, "What it does to daily life."),
    };
}
