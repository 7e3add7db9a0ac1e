// Spellings and synonyms that belong to no page.
using HoSite.Content.Fields;

namespace HoSite.Content.Records;

/// <summary>Words for the search.</summary>
/// <param name="Synonyms">Groups of words that mean the same.</param>
/// <param name="Spellings">Misspellings and the words they stand for.</param>
/// <param name="Known">Names without a page, which are never corrected.</param>
public sealed record SearchWords(
    IReadOnlyList<IReadOnlyList<string>> Synonyms,
    IReadOnlyList<SpellingPair> Spellings,
    IReadOnlyList<Located<string>> Known)
{
    /// <summary>A site without a search file.</summary>
    public static SearchWords Empty { get; } = new([], [], []);

    /// <summary>Declares the fields.</summary>
    public static SearchWords Read(IFields fields) => new(
        fields.List("synonyms", FieldTypes.ListOf(FieldTypes.Text), "Groups of words that mean the same."),
        fields.List("spellings", FieldTypes.Group(SpellingPair.Read), "Misspellings that belong to no page."),
        fields.List("known", FieldTypes.PlacedText, "Names without a page, which are never corrected."));
}
