// Events among people.
using HoSite.Content.Fields;
using HoSite.Diagnostics;

namespace HoSite.Content.Records;

/// <summary>How many of how many, and where that was written.</summary>
public sealed record Counts(int Events, int Of, SourceSpan Place)
{
    /// <summary>Declares the fields.</summary>
    public static Counts Read(IFields fields) => new(
        fields.Required("events", FieldTypes.Integer, "How many it happened to."),
        fields.Required("of", FieldTypes.Integer, "Of how many."),
        fields.Node.Span);
}
