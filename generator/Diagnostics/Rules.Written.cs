// HOS6xx: what a browser would find wrong in the written site.
namespace HoSite.Diagnostics;

public static partial class Rules
{
    internal static readonly Rule WrittenLinkTarget = Error("HOS601",
        "A link to something that the site does not have", "Link to an address that exists; a page's address ends in a slash.");

    internal static readonly Rule WrittenLinkFragment = Error("HOS602",
        "A link to a place that its page does not have", "Link to the id of an element on that page.");

    internal static readonly Rule WrittenLinkPlace = Error("HOS603",
        "A link that works under one path only", "Write it relative to its page, without climbing above the home page; only the page for missing addresses links from the base path.");

    internal static readonly Rule WrittenDuplicateId = Error("HOS604",
        "Two elements of a page have one id", "Give one of them another id.");

    internal static readonly Rule WrittenHeading = Error("HOS605",
        "A page without exactly one main heading", "Give the page one h1.");

    internal static readonly Rule WrittenHeadingLevel = Error("HOS606",
        "A heading level is skipped", "Go one level deeper at a time.");

    internal static readonly Rule WrittenLanguage = Error("HOS607",
        "A page that does not name its language", "Set the lang of the html element to the site's language.");

    internal static readonly Rule WrittenTitle = Error("HOS608",
        "A page without a title of sensible length", "Give the page a title of 10 to 110 characters, the site's name included.");

    internal static readonly Rule WrittenTitleTwice = Error("HOS609",
        "Two pages have one title", "Let each title say what only its page holds.");

    internal static readonly Rule WrittenDescription = Error("HOS610",
        "A page without a description of sensible length", "Give the page a summary of 25 to 200 characters.");

    internal static readonly Rule WrittenDescriptionTwice = Error("HOS611",
        "Two pages have one description", "Let each summary say what only its page holds.");

    internal static readonly Rule WrittenImageText = Error("HOS612",
        "An image without a text alternative", "Write in alt what the image shows; an image that only decorates has alt=\"\" and role=\"presentation\".");

    internal static readonly Rule WrittenGraphicName = Error("HOS613",
        "A graphic without a name", "Begin it with a title element, or give it an aria-label.");

    internal static readonly Rule WrittenTableHeaders = Error("HOS614",
        "A table whose header cells do not say what they head", "Use th with scope for the headers of rows and columns.");

    internal static readonly Rule WrittenTableCaption = Error("HOS615",
        "A table without a caption", "Begin the table with a caption.");

    internal static readonly Rule WrittenInlineStyle = Error("HOS616",
        "A style in a page", "Put it into the stylesheet: the security policy lets no other style act.");

    internal static readonly Rule WrittenInlineScript = Error("HOS617",
        "A script in a page", "Put it into a script file: the security policy lets no other script run.");

    internal static readonly Rule WrittenOtherOrigin = Error("HOS618",
        "Something that a browser would fetch from elsewhere", "Put the file into the site and link it relative to the page.");

    internal static readonly Rule WrittenCanonical = Error("HOS619",
        "A page whose canonical address is not its own", "Set it to the base address followed by the page's own.");

    internal static readonly Rule WrittenWeight = Warning("HOS620",
        "A heavy page", "Split the page, or move a long list to a page of its own.");

    internal static readonly Rule WrittenOrphan = Error("HOS621",
        "A page that no way leads to", "Link it from a page that can be reached from the home page.");

    internal static readonly Rule WrittenMain = Error("HOS622",
        "A page without exactly one main part", "Put what is the page's own into one main element.");

    internal static readonly Rule WrittenNavigationLabel = Error("HOS623",
        "One of several navigations without a label", "Give each nav an aria-label.");

    internal static readonly Rule WrittenFieldLabel = Error("HOS624",
        "A form field without a label", "Add a label whose 'for' is the field's id.");

    internal static readonly Rule WrittenControlName = Error("HOS625",
        "A link or button without a name", "Write what it does or where it leads as its text.");

    internal static readonly Rule WrittenNewWindow = Error("HOS626",
        "A link that opens a new window", "Remove the target: the reader decides.");

    internal static readonly Rule WrittenIdReference = Error("HOS627",
        "A reference to an id that its page does not have", "Name the id of an element on the same page.");

    internal static readonly Rule WrittenRefresh = Error("HOS628",
        "A page that leads on where it should not, or does not where it should", "Only a redirect refreshes: at once, to a page of the site.");

    internal static readonly Rule WrittenAddress = Error("HOS629",
        "An address that is not plain lower-case ASCII", "Use a to z, 0 to 9, hyphen, dot, underscore and slash: some hosts tell case apart, others do not.");

    internal static readonly Rule WrittenSitemap = Error("HOS630",
        "A sitemap that does not list exactly the pages to be found", "List each page once, but none that asks robots to stay away and no redirect.");

    private static IReadOnlyList<Rule> Written =>
    [
        WrittenLinkTarget, WrittenLinkFragment, WrittenLinkPlace, WrittenDuplicateId, WrittenHeading, WrittenHeadingLevel,
        WrittenLanguage, WrittenTitle, WrittenTitleTwice, WrittenDescription, WrittenDescriptionTwice, WrittenImageText,
        WrittenGraphicName, WrittenTableHeaders, WrittenTableCaption, WrittenInlineStyle, WrittenInlineScript,
        WrittenOtherOrigin, WrittenCanonical, WrittenWeight, WrittenOrphan, WrittenMain, WrittenNavigationLabel,
        WrittenFieldLabel, WrittenControlName, WrittenNewWindow, WrittenIdReference, WrittenRefresh, WrittenAddress,
        WrittenSitemap,
    ];
}
