// Invented authors and sources; the identifiers stay within what registries keep free for examples.
namespace HoSite.Corpus;

/// <summary>Plans the sources.</summary>
internal static class ReferencePlanner
{
    private const int FirstYear = 1996;

    private const int Years = 28;

    private static readonly string[] Families =
    [
        "Abrendt", "Ballowe", "Carrick", "Dunmore", "Ellerby", "Farrow", "Gresley", "Hartwin", "Inskip", "Jessel",
        "Kembery", "Lorrimer", "Marwood", "Nettleby", "Orchard", "Penhale", "Quillan", "Rushmere", "Stanhill", "Tressel",
        "Underby", "Vantage", "Wexcombe", "Yarrowby", "Zellner", "Ashcote", "Birkhall", "Coldrey", "Denholme", "Everdale",
        "Fenwright", "Gallowby", "Hollister", "Ingmere", "Jarrold", "Kirkwyn", "Langthorn", "Milverton", "Norcott", "Oakhurst",
    ];

    private static readonly string[] Interests =
    [
        "Slow warming and stiffness", "The gel wrap at night", "Paced walking and reach", "Plate lifting and late return", "Light scans read twice",
        "The rocking splint at home", "Cold triggers at work", "Shine scores over a year", "Hold and ease in small groups", "Edge trimming and wounds",
    ];

    public static IReadOnlyList<Reference> Plan(int count) => [.. Enumerable.Range(0, count).Select(Make)];

    private static Reference Make(int number)
    {
        var dice = new Dice(((ulong)number * 8) + 5_000_000_000UL);
        var first = Families[number % Families.Length];
        var year = FirstYear + (number / Families.Length % Years);
        var repeat = number / (Families.Length * Years);
        var id = $"{first.ToLowerInvariant()}{year}{(repeat == 0 ? "" : (char)('a' + repeat))}";
        var title = $"{dice.Pick(Interests)} in {dice.Pick(Vocabulary.Groups)}";
        return new Reference(id, number, year, title, [first, dice.Pick(Families), dice.Pick(Families)]);
    }
}
