// When a stage is.
using HoSite.Content.Fields;

namespace HoSite.Content.Records;

/// <summary>A stretch of time, in weeks from the cause.</summary>
/// <param name="FromWeeks">Its start, or null when it is open.</param>
/// <param name="ToWeeks">Its end, or null when it is open.</param>
public sealed record StageWindow(decimal? FromWeeks, decimal? ToWeeks)
{
    /// <summary>Declares the fields.</summary>
    public static StageWindow Read(IFields fields) => new(
        fields.OptionalValue("from-weeks", FieldTypes.Number, "Start, in weeks."),
        fields.OptionalValue("to-weeks", FieldTypes.Number, "End, in weeks; leave out when open."));
}
