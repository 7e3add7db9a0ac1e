// Names of invented medicines and their brands: syllables put together by number, so that no two are alike.
namespace HoSite.Corpus;

/// <summary>Titles of treatments.</summary>
internal static class MedicineNames
{
    private static readonly string[] First =
    [
        "Bra", "Cal", "Dor", "Ela", "Fen", "Gal", "Hev", "Ila", "Jun", "Kor", "Lum", "Mar", "Nol", "Ove", "Pel", "Qua", "Ris", "Sel", "Tav", "Ulo",
        "Ver", "Wil", "Xan", "Yor", "Zel", "Bel", "Cor", "Dal", "Emi", "Fol", "Gri", "Hal", "Isk", "Jal", "Kes", "Lor", "Mel", "Nev", "Orl", "Pra",
    ];

    private static readonly string[] Middle =
    [
        "vo", "ti", "ra", "lu", "mo", "ne", "pi", "so", "ta", "du", "ge", "ho", "ki", "la", "me", "no", "po", "ri", "sa", "te", "vi", "wa", "xo", "za", "bu",
    ];

    private static readonly string[] Last =
    [
        "drel", "varine", "stole", "mpide", "xalin", "quine", "lmet", "rbane", "ndol", "ptra", "sivir", "thane", "gorel", "fenib", "cadrol", "bexin", "zomast", "rulide", "tivane", "lopra",
    ];

    private static readonly string[][] Forms =
    [
        ["tablets", "capsules", "night drops", "skin gel"],
        ["tablets", "capsules", "night drops", "skin gel"],
        ["keyhole lifting", "open lifting", "rim trimming", "bridge division"],
        ["walking course", "grip course", "stretch course", "pool course"],
        ["lamp course", "short light course", "night light course", "narrow light course"],
        ["trial patch", "trial infusion", "trial wrap", "trial powder"],
    ];

    private static readonly string[] BrandFirst =
        ["Ba", "Ce", "Di", "Fo", "Gu", "Ha", "Je", "Ki", "Lo", "Mu", "Na", "Pe", "Qui", "Ro", "Su", "Ta", "Ve", "Wi", "Yo", "Zu"];

    private static readonly string[] BrandMiddle =
        ["lba", "rce", "ndi", "sfo", "lgu", "rma", "nje", "ski", "lmo", "rnu", "nta", "spe", "lvi", "rzo", "nsu", "sta", "rve", "lwi", "nko", "rdu"];

    private static readonly string[] BrandLast =
        ["ban", "cel", "dim", "fox", "gul", "han", "jet", "kin", "lom", "mur", "nav", "pel", "rix", "sol", "tum", "vax", "wen", "yon", "zul", "dra"];

    private static int Names => First.Length * Middle.Length * Last.Length;

    private static int Brands => BrandFirst.Length * BrandMiddle.Length * BrandLast.Length;

    public static string Title(int number)
    {
        var name = Scattered(number % Names, Names);
        var round = number / Names;
        var forms = Forms[number % Forms.Length];
        return First[name % First.Length]
            + Middle[name / First.Length % Middle.Length]
            + Last[name / (First.Length * Middle.Length)]
            + " " + forms[(name + round) % forms.Length];
    }

    /// <summary>A brand, while there are any left that no other treatment has.</summary>
    public static string? Brand(int number)
    {
        if (number >= Brands)
        {
            return null;
        }

        var brand = Scattered(number, Brands);
        return BrandFirst[brand % BrandFirst.Length]
            + BrandMiddle[brand / BrandFirst.Length % BrandMiddle.Length]
            + BrandLast[brand / (BrandFirst.Length * BrandMiddle.Length)];
    }

    /// <summary>The brand with one letter doubled, as people type it.</summary>
    public static string? Misspelt(string? brand) => brand is null ? null : brand + brand[^1];

    // A prime step visits every number once, so neighbours do not look alike.
    private static int Scattered(int number, int count) => (int)(number * 7919L % count);
}
