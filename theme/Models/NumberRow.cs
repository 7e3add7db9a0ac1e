// A named value, as a row of a table: a part of an effect, or a field of a record.
namespace HoSite.Theme.Models;

/// <summary>A name and a value of the effect.</summary>
public sealed record NumberRow(string Name, string Value);
