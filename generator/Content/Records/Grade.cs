// One grade of a classification.
using HoSite.Content.Fields;

namespace HoSite.Content.Records;

/// <summary>A grade and what it means.</summary>
public sealed record Grade(string Name, string Meaning)
{
    /// <summary>Declares the fields.</summary>
    public static Grade Read(IFields fields) => new(
        fields.Required("grade", FieldTypes.Text, "What the grade is called."),
        fields.Required("meaning", FieldTypes.Text, "What it means, spelt out."));
}
