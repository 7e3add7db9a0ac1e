// A field as its kind declares it.
namespace HoSite.Content.Fields;

/// <summary>One key of a group.</summary>
/// <param name="Key">The key.</param>
/// <param name="Schema">The form of its value.</param>
/// <param name="IsRequired">Whether it must be there.</param>
/// <param name="Meaning">What it says.</param>
public sealed record FieldDeclaration(string Key, FieldSchema Schema, bool IsRequired, string Meaning);
