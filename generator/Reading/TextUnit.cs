// A stretch of text that no sentence runs out of.
namespace HoSite.Reading;

/// <summary>A paragraph, an item of a list, a field, or a cell of a table.</summary>
/// <param name="Text">The text, without markup.</param>
/// <param name="IsCell">Whether it is a cell: then what has no mark at its end is no sentence.</param>
public readonly record struct TextUnit(string Text, bool IsCell = false);
