// search.yml: words that mean the same, spellings that belong to no page, and names that no page has.
namespace HoSite.Corpus;

/// <summary>Writes what search knows beside the pages.</summary>
internal static class SearchFile
{
    public static string Write() =>
        """
        synonyms:
          - [stiffness, rigidity]
          - [ache, soreness]
        spellings:
          - { typed: stifness, meant: stiffness }
          - { typed: glazeing, meant: glazing }
        known: [aspirin, paracetamol]

        """;
}
