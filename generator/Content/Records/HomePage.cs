// The home page: the question and its short answer.
using HoSite.Content.Fields;

namespace HoSite.Content.Records;

/// <summary>The home page.</summary>
public sealed record HomePage : PageRecord
{
    /// <summary>The short answer, or null.</summary>
    public ShortAnswer? ShortAnswer { get; init; }

    /// <inheritdoc/>
    public override IEnumerable<Located<string>> ClaimNames =>
    [
        .. base.ClaimNames,
        .. ShortAnswer is { Claim: { Value: not null } claim } ? [claim] : Array.Empty<Located<string>>(),
    ];

    /// <summary>Declares the fields.</summary>
    public static HomePage Read(PageSource source, IFields fields) => new()
    {
        Kind = Kind.Home,
        Source = source,
        Fields = PageFields.Read(fields, Kind.Home),
        ShortAnswer = fields.Optional("answer", FieldTypes.Group(Records.ShortAnswer.Read), "The answer in at most three sentences."),
    };
}
