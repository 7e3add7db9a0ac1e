// Settings of the explorer.
using HoSite.Content.Fields;

namespace HoSite.Content.Records;

/// <summary>What the explorer shows first and asks for.</summary>
/// <param name="StopNotice">The notice that stands before everything else, or null.</param>
/// <param name="Goals">
/// Outcomes that a reader may care for most: of a meaning's outcomes the explorer and the matrix take those that are goals,
/// or all where none is.
/// </param>
public sealed record ExploreSettings(Located<string>? StopNotice, IReadOnlyList<Located<string>> Goals)
{
    /// <summary>Declares the fields.</summary>
    public static ExploreSettings Read(IFields fields) => new(
        fields.OptionalValue("stop-notice", FieldTypes.NameOf(Kind.Notice), "The notice that stands first."),
        fields.List("goals", FieldTypes.NameOf(Kind.Outcome), "Outcomes that a reader may care for most."));
}
