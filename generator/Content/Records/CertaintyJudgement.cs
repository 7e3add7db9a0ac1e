// How a certainty was reached (GRADE).
using HoSite.Content.Fields;

namespace HoSite.Content.Records;

/// <summary>A level and the steps that lead to it.</summary>
/// <param name="Level">The level, with its place.</param>
/// <param name="Start">Where the design of the studies starts: high, low or very-low.</param>
/// <param name="Reasons">The steps.</param>
public sealed record CertaintyJudgement(
    Located<Certainty> Level, Located<Certainty> Start, IReadOnlyList<CertaintyReason> Reasons)
{
    /// <summary>The level that start and steps give, kept between very low and high.</summary>
    public Certainty Sum
        => (Certainty)Math.Clamp(
            (int)Start.Value + Reasons.Sum(reason => reason.Step.Value), (int)Certainty.VeryLow, (int)Certainty.High);

    /// <summary>Declares the fields.</summary>
    public static CertaintyJudgement Read(IFields fields) => new(
        new Located<Certainty>(
            fields.Required("level", FieldTypes.Word<Certainty>(), "The level."), fields.Node.At("level")),
        new Located<Certainty>(
            fields.Required("start", FieldTypes.Word<Certainty>(), "high for trials, low or very-low for the rest."), fields.Node.At("start")),
        fields.List("reasons", FieldTypes.Group(CertaintyReason.Read), "Each step down or up, with its reason."));
}
