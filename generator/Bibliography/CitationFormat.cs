// One form of a bibliography.
using HoSite.Content.Records;

namespace HoSite.Bibliography;

/// <summary>A form that programs read.</summary>
/// <param name="Name">What readers know it as.</param>
/// <param name="Extension">How its files end, without the leading dot.</param>
/// <param name="Write">Writes any number of references, their order kept.</param>
public sealed record CitationFormat(string Name, string Extension, Func<IEnumerable<Reference>, string> Write);
