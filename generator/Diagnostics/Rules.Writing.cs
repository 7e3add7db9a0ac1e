// HOS3xx: what can be wrong in Markdown.
namespace HoSite.Diagnostics;

public static partial class Rules
{
    internal static readonly Rule RawHtml = Error("HOS301",
        "HTML in Markdown", "Write it as Markdown; put a literal '<' in backticks or write '&lt;'.");

    internal static readonly Rule UnknownLinkTarget = Error("HOS302",
        "A link to a file that does not exist", "Write the path of a .md file relative to this one, such as ../stages/mature.md.");

    internal static readonly Rule UnknownAnchor = Error("HOS303",
        "A link to a heading that does not exist", "Use the id of a heading on that page.");

    internal static readonly Rule UnsafeLink = Error("HOS304",
        "A link with a scheme that is not allowed", "Use https:, http: or mailto:, or a relative path.");

    internal static readonly Rule FigureWithoutSource = Warning("HOS305",
        "A figure without a claim or citation", "Add [claim:id] or [@reference] to the sentence.");

    internal static readonly Rule DuplicateHeadingId = Error("HOS306",
        "Two headings have one id", "Give one of them an id of its own with {#id}.");

    internal static readonly Rule SkippedHeading = Error("HOS307",
        "A heading level is skipped", "Begin with '##' and go one level deeper at a time.");

    internal static readonly Rule MissingSection = Warning("HOS308",
        "A section that pages of this kind must have", "Add a '##' heading of that name with its text.");

    internal static readonly Rule ImageWithoutText = Error("HOS309",
        "An image without a text alternative", "Write what the image shows: ![what it shows](../media/file.svg).");

    internal static readonly Rule UnclosedContainer = Error("HOS310",
        "A ':::' block that is not closed", "Close it with a line ':::'.");

    internal static readonly Rule UnknownContainer = Error("HOS311",
        "A ':::' block that does not exist", "Use ':::claim id' or ':::clinical'.");

    internal static readonly Rule InvalidCitation = Error("HOS312",
        "A citation that cannot be understood", "Write [@id] or [@id; @other].");

    internal static readonly Rule MissingImage = Error("HOS313",
        "An image that does not exist", "Put the file into media/ and link it relative to this file.");

    internal static readonly Rule EmptyLink = Error("HOS314",
        "A link without a text", "Write a text: only links to pages of this site take their target's title.");

    internal static readonly Rule EmptySection = Warning("HOS315",
        "A section without a text", "Write the section, or say that nothing in the evidence is held.");

    internal static readonly Rule ReservedHeadingId = Error("HOS316",
        "A heading id that pages use themselves", "Choose another id: not one that begins with s-, ref-, cite-, word-, claim-, note- or noteref-.");

    internal static readonly Rule TooDeep = Error("HOS317",
        "Markdown that is nested too deeply", "Flatten it: no text needs that many lists, quotations or emphases in each other.");

    internal static readonly Rule UnknownFootnote = Error("HOS318",
        "A footnote that does not exist", "Add a line '[^label]: its text', or remove the mark.");

    internal static readonly Rule UnusedFootnote = Warning("HOS319",
        "A footnote that nothing refers to", "Put its mark '[^label]' into a sentence, or remove the footnote.");

    private static IReadOnlyList<Rule> Writing =>
    [
        RawHtml, UnknownLinkTarget, UnknownAnchor, UnsafeLink, FigureWithoutSource, DuplicateHeadingId, SkippedHeading,
        MissingSection, ImageWithoutText, UnclosedContainer, UnknownContainer, InvalidCitation, MissingImage, EmptyLink,
        EmptySection, ReservedHeadingId, TooDeep, UnknownFootnote, UnusedFootnote,
    ];
}
