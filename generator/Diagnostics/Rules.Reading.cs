// HOS1xx: what can be wrong with a file, its YAML and its fields, before anything is linked.
namespace HoSite.Diagnostics;

public static partial class Rules
{
    internal static readonly Rule UnreadableFile = Error("HOS101",
        "The file cannot be read", "Check that the file exists, may be read and is text in UTF-8.");

    internal static readonly Rule InvalidYaml = Error("HOS102",
        "The YAML cannot be understood", "Check indentation, quotes and brackets at this place; quote a text that holds ': ' or begins with a sign.");

    internal static readonly Rule MissingFrontMatter = Error("HOS103",
        "The page has no front matter", "Begin the file with a line '---', its fields, and a line '---'.");

    internal static readonly Rule UnknownKey = Error("HOS104",
        "A key that does not exist", "Use one of the keys of this kind; 'hosite new' writes them all.");

    internal static readonly Rule DuplicateKey = Error("HOS105",
        "A key stands twice", "Keep one of the two.");

    internal static readonly Rule MissingKey = Error("HOS106",
        "A required key is missing", "Add the key.");

    internal static readonly Rule WrongType = Error("HOS107",
        "A value of the wrong type", "Write the value in the form that the message names.");

    internal static readonly Rule UnknownWord = Error("HOS108",
        "A word that this field does not have", "Use one of the words that the message lists.");

    internal static readonly Rule ImpossibleDate = Error("HOS109",
        "Not a date", "Write a date of the calendar as year-month-day, such as 2026-11-24.");

    internal static readonly Rule InvalidSlug = Error("HOS110",
        "Not a slug", "Use lower-case letters a to z, digits and single hyphens.");

    internal static readonly Rule UnknownFile = Error("HOS111",
        "A file or folder that has no place here", "Move it to the folder of its kind, or out of the content folder.");

    internal static readonly Rule FileTooLarge = Error("HOS112",
        "The file is too large", "Split the text, or make the image smaller.");

    internal static readonly Rule LinkedFile = Error("HOS113",
        "A symbolic link", "Put the file itself here: links may lead out of the content folder.");

    internal static readonly Rule YamlFeature = Error("HOS114",
        "A YAML feature that content may not use", "Write the value out: no tags, anchors, aliases or merge keys.");

    internal static readonly Rule YamlTooDeep = Error("HOS115",
        "The YAML is nested too deeply", "Flatten it: no field needs more than 32 levels.");

    internal static readonly Rule EmptyText = Error("HOS116",
        "An empty text", "Write the text, or leave the key out.");

    internal static readonly Rule MissingFile = Error("HOS117",
        "A file that every knowledge base needs", "Add the file; 'hosite init' shows one.");

    internal static readonly Rule InvalidAddress = Error("HOS118",
        "Not a web address", "Write an absolute address that begins with https:// or http://; a contact may be name@host too.");

    internal static readonly Rule UnsafeImage = Error("HOS119",
        "An SVG image that could run or load something", "Remove scripts, event handlers, foreignObject and outside references from the image.");

    private static IReadOnlyList<Rule> Reading =>
    [
        UnreadableFile, InvalidYaml, MissingFrontMatter, UnknownKey, DuplicateKey, MissingKey, WrongType, UnknownWord,
        ImpossibleDate, InvalidSlug, UnknownFile, FileTooLarge, LinkedFile, YamlFeature, YamlTooDeep, EmptyText,
        MissingFile, InvalidAddress, UnsafeImage,
    ];
}
