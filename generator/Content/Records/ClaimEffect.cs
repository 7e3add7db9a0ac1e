// The figures of a claim, exactly as its sources give them.
using HoSite.Content.Fields;
using HoSite.Diagnostics;

namespace HoSite.Content.Records;

/// <summary>An effect with its interval and counts; what the sources do not give is null.</summary>
public sealed record ClaimEffect
{
    /// <summary>Where the effect was written.</summary>
    public SourceSpan Place { get; init; }

    /// <summary>What was measured.</summary>
    public string? Measure { get; init; }

    /// <summary>How the value is to be read.</summary>
    public EffectScale? Scale { get; init; }

    /// <summary>The value.</summary>
    public decimal? Value { get; init; }

    /// <summary>Lower end of the interval.</summary>
    public decimal? Low { get; init; }

    /// <summary>Upper end of the interval.</summary>
    public decimal? High { get; init; }

    /// <summary>What it was compared with.</summary>
    public string? Comparator { get; init; }

    /// <summary>People.</summary>
    public int? Participants { get; init; }

    /// <summary>Studies.</summary>
    public int? Studies { get; init; }

    /// <summary>Counts without the treatment.</summary>
    public Counts? Baseline { get; init; }

    /// <summary>Counts with it.</summary>
    public Counts? Treated { get; init; }

    /// <summary>How long people were followed.</summary>
    public string? FollowUp { get; init; }

    /// <summary>Declares the fields.</summary>
    public static ClaimEffect Read(IFields fields) => new()
    {
        Place = fields.Node.Span,
        Measure = fields.Optional("measure", FieldTypes.Text, "What was measured."),
        Scale = fields.OptionalValue("scale", FieldTypes.Word<EffectScale>(), "How the value is to be read."),
        Value = fields.OptionalValue("value", FieldTypes.Number, "The value."),
        Low = fields.OptionalValue("low", FieldTypes.Number, "Lower end of the interval."),
        High = fields.OptionalValue("high", FieldTypes.Number, "Upper end of the interval."),
        Comparator = fields.Optional("comparator", FieldTypes.Text, "What it was compared with."),
        Participants = fields.OptionalValue("participants", FieldTypes.Integer, "How many people."),
        Studies = fields.OptionalValue("studies", FieldTypes.Integer, "How many studies."),
        Baseline = fields.Optional("baseline", FieldTypes.Group(Counts.Read), "Counts without the treatment."),
        Treated = fields.Optional("treated", FieldTypes.Group(Counts.Read), "Counts with the treatment."),
        FollowUp = fields.Optional("follow-up", FieldTypes.Text, "How long people were followed."),
    };
}
