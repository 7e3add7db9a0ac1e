// HOS2xx: names that lead nowhere, twice, or to the wrong thing, once all records are known.
namespace HoSite.Diagnostics;

public static partial class Rules
{
    internal static readonly Rule UnknownRecord = Error("HOS201",
        "No record of that name", "Use the slug of an existing page: its file name without '.md'.");

    internal static readonly Rule UnknownClaim = Error("HOS202",
        "No claim of that id", "Use the id of a claim in claims/*.yml.");

    internal static readonly Rule UnknownReference = Error("HOS203",
        "No reference of that id", "Use the id of a source in references/*.yml, or add the source.");

    internal static readonly Rule DuplicateId = Error("HOS204",
        "An id stands twice", "Give one of the two another id.");

    internal static readonly Rule AliasIsTitle = Error("HOS205",
        "An alias is another page's title", "Remove the alias, or merge the two pages.");

    internal static readonly Rule DuplicateTitle = Error("HOS206",
        "Two pages of a kind have one title", "Give one of the two another title.");

    internal static readonly Rule UnusedReference = Warning("HOS207",
        "A reference that nothing cites", "Cite it in a claim or a page, or remove it.");

    internal static readonly Rule UnusedClaim = Warning("HOS208",
        "A claim that is about no page", "Name at least one page under 'about', or use the claim on a page.");

    internal static readonly Rule UnknownMeaning = Error("HOS209",
        "Not a meaning of the site's question", "Use one of the meanings that site.yml lists.");

    internal static readonly Rule UnknownNotice = Error("HOS210",
        "No notice of that name", "Use the file name of a notice in notices/.");

    internal static readonly Rule SelfReference = Error("HOS211",
        "A record that names itself", "Remove the name, or name another record.");

    internal static readonly Rule PartOfCycle = Error("HOS212",
        "Treatments that are part of each other", "Let the narrower one name the broader one only.");

    internal static readonly Rule UnknownTerm = Error("HOS213",
        "No glossary term of that name", "Use a term of glossary.yml as it is written there.");

    internal static readonly Rule AmbiguousAlias = Warning("HOS214",
        "Two pages share an alias", "Keep the alias on the page that readers mean by it.");

    internal static readonly Rule DraftLinked = Error("HOS215",
        "A link to a draft", "Finish the draft, remove the link, or build with --drafts.");

    internal static readonly Rule KnownNameHasPage = Warning("HOS216",
        "A name listed as being without a page has one", "Remove it from 'known' in search.yml.");

    internal static readonly Rule PartPlacedTwice = Error("HOS217",
        "A part of a page is placed twice", "Name it at one section of the kind only.");

    private static IReadOnlyList<Rule> Names =>
    [
        UnknownRecord, UnknownClaim, UnknownReference, DuplicateId, AliasIsTitle, DuplicateTitle, UnusedReference,
        UnusedClaim, UnknownMeaning, UnknownNotice, SelfReference, PartOfCycle, UnknownTerm, AmbiguousAlias,
        DraftLinked, KnownNameHasPage, PartPlacedTwice,
    ];
}
