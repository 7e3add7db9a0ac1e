// The A to Z is read by letter; this is one letter.
namespace HoSite.Theme.Models;

/// <summary>A letter of the A to Z.</summary>
public sealed record NameLetter(string Letter, string Id, IReadOnlyList<NameEntry> Names);
