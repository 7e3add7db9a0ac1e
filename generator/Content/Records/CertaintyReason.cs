// One step of a certainty's arithmetic.
using HoSite.Content.Fields;

namespace HoSite.Content.Records;

/// <summary>A reason to lower or raise a certainty.</summary>
/// <param name="Domain">What was judged.</param>
/// <param name="Step">−2 to +2, not 0 by itself meaningful but allowed: "judged, no reason to change".</param>
/// <param name="Because">The reason, in one sentence.</param>
public sealed record CertaintyReason(CertaintyDomain Domain, Located<int> Step, string Because)
{
    /// <summary>Declares the fields.</summary>
    public static CertaintyReason Read(IFields fields) => new(
        fields.Required("domain", FieldTypes.Word<CertaintyDomain>(), "What was judged."),
        new Located<int>(fields.Required("step", FieldTypes.Integer, "-2 to 2."), fields.Node.At("step")),
        fields.Required("because", FieldTypes.Text, "The reason, in one sentence."));
}
