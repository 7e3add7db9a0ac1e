// The glossary is read by letter; this is one letter, with or without terms.
namespace HoSite.Theme.Models;

/// <summary>A letter of the alphabet; without terms it is text in the letter bar, not a link.</summary>
public sealed record GlossaryLetter(string Letter, string Id, IReadOnlyList<GlossaryEntry> Terms);
