// One section that pages of a kind must have, and the parts of the page that stand in it or behind it.
using HoSite.Content.Fields;
using HoSite.Theme.Models;

namespace HoSite.Content.Records;

/// <summary>A section.</summary>
/// <param name="Heading">Its second-level heading.</param>
/// <param name="Shows">Parts drawn within it.</param>
/// <param name="Then">Parts drawn behind it.</param>
public sealed record RequiredSection(string Heading, IReadOnlyList<Located<PagePart>> Shows, IReadOnlyList<Located<PagePart>> Then)
{
    /// <summary>Written as a heading alone, or as a group.</summary>
    public static FieldType<RequiredSection> Type { get; } = new ShortFormType<string, RequiredSection>(
        FieldTypes.Text, heading => new RequiredSection(heading, [], []), FieldTypes.Group(Read));

    /// <summary>Every part that it places.</summary>
    public IEnumerable<Located<PagePart>> Parts => Shows.Concat(Then);

    /// <summary>Declares the fields.</summary>
    public static RequiredSection Read(IFields fields) => new(
        fields.Required("heading", FieldTypes.Text, "The heading."),
        fields.List("shows", FieldTypes.PlacedWord<PagePart>(), "Parts drawn within the section, without headings of their own."),
        fields.List("then", FieldTypes.PlacedWord<PagePart>(), "Parts drawn behind the section, under headings of their own."));

    /// <summary>Whether a heading of a page is this section's.</summary>
    public bool IsNamed(string heading) => heading.Equals(Heading, StringComparison.OrdinalIgnoreCase);
}
