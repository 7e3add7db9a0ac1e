// HOS5xx: addresses: two things at one, permanent ones that are gone, redirects that lead nowhere.
namespace HoSite.Diagnostics;

public static partial class Rules
{
    internal static readonly Rule DuplicateAddress = Error("HOS501",
        "Two pages have one address", "Rename one of the two files, or change one of the ids.");

    internal static readonly Rule PermalinkGone = Error("HOS502",
        "A published address is gone", "Add a redirect to its successor in redirects.yml, or give the page or heading its old name back.");

    internal static readonly Rule PermalinkMissing = Warning("HOS503",
        "An address that the ledger does not list", "Run 'hosite permalinks' and commit permalinks.txt.");

    internal static readonly Rule RedirectTarget = Error("HOS504",
        "A redirect to an address that does not exist", "Name an existing address, such as /stages/mature/ or /stages/mature/#signs.");

    internal static readonly Rule RedirectSource = Error("HOS505",
        "A redirect from an address that exists", "Remove the redirect, or the page.");

    internal static readonly Rule RedirectLoop = Error("HOS506",
        "Redirects that lead back to each other", "Let each lead to the final address.");

    internal static readonly Rule InvalidSiteAddress = Error("HOS507",
        "Not an address of this site", "Write it from the site's root with a slash at both ends, such as /stages/mature/.");

    internal static readonly Rule InvalidLedger = Error("HOS508",
        "The ledger of addresses cannot be read", "Restore it from version control, then run 'hosite permalinks'.");

    internal static readonly Rule NavigationTarget = Error("HOS509",
        "A navigation link to an address that does not exist", "Name an existing address, such as /treatments/.");

    private static IReadOnlyList<Rule> Addressing =>
    [
        DuplicateAddress, PermalinkGone, PermalinkMissing, RedirectTarget, RedirectSource, RedirectLoop,
        InvalidSiteAddress, InvalidLedger, NavigationTarget,
    ];
}
