// A misspelling that belongs to no page.
using HoSite.Content.Fields;

namespace HoSite.Content.Records;

/// <summary>What is typed, and what is meant.</summary>
public sealed record SpellingPair(string Typed, string Meant)
{
    /// <summary>Declares the fields.</summary>
    public static SpellingPair Read(IFields fields) => new(
        fields.Required("typed", FieldTypes.Text, "What people type."),
        fields.Required("meant", FieldTypes.Text, "What they mean."));
}
