// Invented sources that hold what makes a citation hard: particles, groups, missing fields, letters beyond ASCII, signs.
using HoSite.Content;
using HoSite.Content.Records;

namespace HoSite.Tests.Bibliography;

/// <summary>Sources to write out.</summary>
internal static class Sources
{
    public static Reference Bare => new() { Id = Here("a1"), Type = "article-journal", Title = "T" };

    public static Reference Article => Bare with
    {
        Id = Here("berg2004"),
        Title = "Syrup & tea: 50% better?",
        Authors =
        [
            new("Berg", "Jürgen", "van der", null, null),
            new("Souza", "M. C.", null, "Jr", null),
            new(null, null, null, null, "Example Group, Inc."),
            new(null, null, null, null, "et al."),
        ],
        ContainerTitle = "Ex J",
        Issued = new PartialDate(2004, 4, 27),
        Volume = "4",
        Issue = "3",
        Page = "123–129",
        Doi = Here("10.1000/a_b"),
        Pmid = Here("12345"),
        Pmcid = Here("PMC9"),
        Url = new Uri("https://example.org/a%20b?c=1&d=2"),
    };

    public static Located<string> Here(string value) => new(value, default);
}
