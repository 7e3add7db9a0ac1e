// A stage of the condition.
using HoSite.Content.Fields;

namespace HoSite.Content.Records;

/// <summary>A stage; <see cref="PageFields.Order"/> is its place, 0 for before onset.</summary>
public sealed record Stage : PageRecord
{
    private IReadOnlyList<Answer> _answers = [];

    /// <summary>When it is, or null.</summary>
    public StageWindow? Window { get; init; }

    /// <summary>Its signs.</summary>
    public IReadOnlyList<string> Signs { get; init; } = [];

    /// <summary>Tests and what they show.</summary>
    public IReadOnlyList<StageTest> Tests { get; init; } = [];

    /// <inheritdoc/>
    public override IReadOnlyList<Answer> Answers => _answers;

    /// <inheritdoc/>
    public override IEnumerable<Located<string>> ClaimNames =>
    [
        .. base.ClaimNames,
        .. Tests.SelectMany(test => test.Claims),
    ];

    /// <summary>Declares the fields.</summary>
    public static Stage Read(PageSource source, IFields fields) => new()
    {
        Kind = Kind.Stage,
        Source = source,
        Fields = PageFields.Read(fields, Kind.Stage),
        Window = fields.Optional("window", FieldTypes.Group(StageWindow.Read), "When it is, in weeks from the cause."),
        Signs = fields.List("signs", FieldTypes.Text, "What is felt or seen."),
        Tests = fields.List("tests", FieldTypes.Group(StageTest.Read), "Tests and what they show."),
        _answers = fields.Optional("answers", Answer.Answers, "The answer to each meaning of the question.") ?? [],
    };
}
