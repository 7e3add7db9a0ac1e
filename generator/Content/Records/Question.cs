// The question that the site answers.
using HoSite.Content.Fields;

namespace HoSite.Content.Records;

/// <summary>A question, and what its answer can mean.</summary>
public sealed record Question(string Text, IReadOnlyList<Meaning> Meanings)
{
    /// <summary>Declares the fields.</summary>
    public static Question Read(IFields fields) => new(
        fields.Required("text", FieldTypes.Text, "The question."),
        fields.Required("meanings", FieldTypes.ListOf(FieldTypes.Group(Meaning.Read)), "What its answer can mean."));
}
