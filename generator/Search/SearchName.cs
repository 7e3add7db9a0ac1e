// A name that readers may type, as one line of the search's names.
namespace HoSite.Search;

/// <summary>A name of something that can be found.</summary>
/// <param name="Text">The name as its author writes it.</param>
/// <param name="IsSpelling">Whether it is a misspelling, found but never shown.</param>
internal readonly record struct SearchName(string Text, bool IsSpelling);
