// How kinds are written: in addresses, in front matter and for readers. The one table of these names.
namespace HoSite.Content;

/// <summary>Names of kinds.</summary>
public static class KindNames
{
    private static readonly (Kind Kind, string Singular, string Plural)[] Table =
    [
        (Kind.Home, "home", ""),
        (Kind.Guide, "guide", "guides"),
        (Kind.Stage, "stage", "stages"),
        (Kind.Factor, "factor", "factors"),
        (Kind.Treatment, "treatment", "treatments"),
        (Kind.Cause, "cause", "causes"),
        (Kind.Site, "site", "sites"),
        (Kind.Outcome, "outcome", "outcomes"),
        (Kind.Classification, "classification", "classifications"),
        (Kind.Notice, "notice", "notices"),
        (Kind.Claim, "claim", "claims"),
        (Kind.Reference, "reference", "references"),
        (Kind.Term, "term", "glossary"),
    ];

    /// <summary>Kinds whose records are Markdown files in a folder of their own.</summary>
    public static IReadOnlyList<Kind> PageKinds { get; } =
    [
        Kind.Guide, Kind.Stage, Kind.Factor, Kind.Treatment, Kind.Cause, Kind.Site, Kind.Outcome, Kind.Classification,
        Kind.Notice,
    ];

    /// <summary>The name in the singular, as front matter and data use it.</summary>
    public static string Singular(this Kind kind) => Table[(int)kind].Singular;

    /// <summary>The name in the plural: the folder of the kind and the first part of its addresses.</summary>
    public static string Plural(this Kind kind) => Table[(int)kind].Plural;

    /// <summary>The singular with a capital, as readers see it.</summary>
    public static string Label(this Kind kind) => Capital(kind.Singular());

    /// <summary>The plural with a capital, as readers see it.</summary>
    public static string PluralLabel(this Kind kind) => Capital(kind.Plural());

    /// <summary>The kind of a singular name, or null.</summary>
    public static Kind? FromSingular(string name) => Find(entry => entry.Singular == name);

    /// <summary>The kind of a plural name, or null.</summary>
    public static Kind? FromPlural(string name) => name.Length == 0 ? null : Find(entry => entry.Plural == name);

    private static Kind? Find(Predicate<(Kind Kind, string Singular, string Plural)> matches)
    {
        var index = Array.FindIndex(Table, matches);
        return index < 0 ? null : Table[index].Kind;
    }

    private static string Capital(string name) => name.Length == 0 ? name : char.ToUpperInvariant(name[0]) + name[1..];
}
