// Sections that every page of a kind must have, so that readers find the same things in the same order.
using HoSite.Content.Fields;

namespace HoSite.Content.Records;

/// <summary>The sections of a kind.</summary>
/// <param name="Kind">The kind, by its singular name.</param>
/// <param name="All">The sections, in order.</param>
public sealed record RequiredSections(Located<string> Kind, IReadOnlyList<RequiredSection> All)
{
    /// <summary>A group whose keys are kinds.</summary>
    public static FieldType<IReadOnlyList<RequiredSections>> ByKind { get; } = new KeyedType<RequiredSections, IReadOnlyList<RequiredSection>>(
        FieldTypes.ListOf(RequiredSection.Type), (kind, sections) => new RequiredSections(kind, sections));
}
