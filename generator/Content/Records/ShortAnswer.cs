// The answer on the home page.
using HoSite.Content.Fields;

namespace HoSite.Content.Records;

/// <summary>The site's answer in short.</summary>
/// <param name="Text">At most three sentences.</param>
/// <param name="Claim">The claim whose certainty is shown.</param>
public sealed record ShortAnswer(string Text, Located<string> Claim)
{
    /// <summary>Declares the fields.</summary>
    public static ShortAnswer Read(IFields fields) => new(
        fields.Required("text", FieldTypes.Text, "The answer, in at most three sentences."),
        fields.Required("claim", FieldTypes.NameOf(Kind.Claim), "The claim whose certainty is shown."));
}
