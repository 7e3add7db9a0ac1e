// One statement with its certainty and its sources.
using HoSite.Content.Fields;

namespace HoSite.Content.Records;

/// <summary>A claim.</summary>
public sealed record Claim
{
    /// <summary>Its permanent id.</summary>
    public required Located<string> Id { get; init; }

    /// <summary>In clinician words.</summary>
    public required string Statement { get; init; }

    /// <summary>In patient words.</summary>
    public required string Plain { get; init; }

    /// <summary>What it is about.</summary>
    public required ClaimSubjects About { get; init; }

    /// <summary>Who was studied.</summary>
    public required string Population { get; init; }

    /// <summary>Its figures, or null.</summary>
    public ClaimEffect? Effect { get; init; }

    /// <summary>Which way it points.</summary>
    public Direction Direction { get; init; }

    /// <summary>How sure it is, or null for a claim that describes or rests on the laboratory.</summary>
    public CertaintyJudgement? Certainty { get; init; }

    /// <summary>Ids of claims that disagree.</summary>
    public IReadOnlyList<Located<string>> Against { get; init; } = [];

    /// <summary>Ids of its sources.</summary>
    public IReadOnlyList<Located<string>> References { get; init; } = [];

    /// <summary>What changed.</summary>
    public IReadOnlyList<ClaimChange> History { get; init; } = [];

    /// <summary>Why it is retired, or null.</summary>
    public Retirement? Retired { get; init; }

    /// <summary>Whether a field was missing or wrong.</summary>
    public bool HasErrors { get; init; }

    /// <summary>Declares the fields.</summary>
    public static Claim Read(IFields fields) => new()
    {
        Id = fields.Required("id", FieldTypes.Id, "Its permanent id."),
        Statement = fields.Required("statement", FieldTypes.Text, "In clinician words, one finding."),
        Plain = fields.Required("plain", FieldTypes.Text, "The same in patient words."),
        About = fields.Required("about", FieldTypes.Group(ClaimSubjects.Read), "What it is about."),
        Population = fields.Required("population", FieldTypes.Text, "Who was studied."),
        Effect = fields.Optional("effect", FieldTypes.Group(ClaimEffect.Read), "Its figures."),
        Direction = fields.Required("direction", FieldTypes.Word<Direction>(), "Which way it points."),
        Certainty = fields.Optional("certainty", FieldTypes.Group(CertaintyJudgement.Read), "How sure it is (GRADE)."),
        Against = fields.List("against", FieldTypes.NameOf(Kind.Claim), "Claims that disagree."),
        References = fields.Required("references", FieldTypes.ListOf(FieldTypes.NameOf(Kind.Reference)), "Its sources."),
        History = fields.List("history", FieldTypes.Group(ClaimChange.Read), "What changed, newest first."),
        Retired = fields.Optional("retired", FieldTypes.Group(Retirement.Read), "Why it is no longer held."),
    };
}
