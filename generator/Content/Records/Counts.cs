// Events among people.
using HoSite.Content.Fields;

namespace HoSite.Content.Records;

/// <summary>How many of how many.</summary>
public sealed record Counts(int Events, int Of)
{
    /// <summary>Declares the fields.</summary>
    public static Counts Read(IFields fields) => new(
        fields.Required("events", FieldTypes.Integer, "How many it happened to."),
        fields.Required("of", FieldTypes.Integer, "Of how many."));
}
