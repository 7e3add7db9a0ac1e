// Citations after the NLM's "Citing Medicine"; what is not known leaves no empty punctuation.
using HoSite.Content;
using HoSite.Content.Records;
using HoSite.Prose;
using Xunit;

namespace HoSite.Tests.Prose;

public sealed class VancouverTests
{
    private const string Tail = " Available from: https://example.org/a";

    private static readonly Author[] Seven = [.. "ABCDEFG".Select(letter => Person($"{letter}man", "J K"))];

    public static TheoryData<string, Reference> Cases => new()
    {
        {
            "Smith JA, Jones P. A trial of exemplol. Ex J. 2004;4(3):123-9. doi:10.1000/xyz",
            Article with { Doi = Here("10.1000/xyz") }
        },
        { "Smith JA, Jones P. A trial of exemplol. Ex J. 2004;4(3):123-9." + Tail, Article with { Url = new Uri("https://example.org/a") } },
        { "Smith JA, Jones P. A trial of exemplol. Ex J. 2004;4(3):123-9. PMID 12345", Article with { Pmid = Here("12345") } },
        { "Aman JK, Bman JK, Cman JK, Dman JK, Eman JK, Fman JK, et al. T. 2004.", Bare with { Authors = Seven, Issued = Year } },
        { "Aman JK, Bman JK, Cman JK, Dman JK, Eman JK, Fman JK. T. 2004.", Bare with { Authors = Seven[..6], Issued = Year } },
        { "Aman JK, et al. T.", Bare with { Authors = [Seven[0], Group("et al.")] } },
        { "van der Berg J, de Souza MC Jr. T.", Bare with { Authors = [new("Berg", "Jan", "van der", null, null), new("Souza", "M. C.", "de", "Jr.", null)] } },
        { "Example Group, Inc. T.", Bare with { Authors = [Group("Example Group, Inc.")] } },
        { "Roy JP, El-Amin CWE. T.", Bare with { Authors = [Person("Roy", "Jean-Pierre"), Person("El-Amin", "CWE")] } },
        { "Is it so? 2004;4.", Bare with { Title = "Is it so?", Issued = Year, Volume = "4" } },
        { "[Ein Titel]. 2004;(3).", Bare with { Title = "[Ein Titel]", Issued = Year, Issue = "3" } },
        { "T. 4(3):12.", Bare with { Volume = "4", Issue = "3", Page = "12" } },
        { "T. p. 12.", Bare with { Page = "12" } },
        { "T. Ex J. 2004:e123.", Bare with { ContainerTitle = "Ex J.", Issued = Year, Page = "e123" } },
        {
            "Example Agency. News [Internet]. Agency Site; 2015 Apr 27." + Tail,
            Bare with { Type = "webpage", Title = "News", Authors = [Group("Example Agency")], ContainerTitle = "Agency Site", Issued = new PartialDate(2015, 4, 27), Url = new Uri("https://example.org/a") }
        },
        { "News.", Bare with { Type = "webpage", Title = "News." } },
        {
            "A report. Site. House; 2009 Nov. doi:10.1000/r",
            Bare with { Type = "report", Title = "A report", ContainerTitle = "Site", Publisher = "House", Issued = new PartialDate(2009, 11, null), Doi = Here("10.1000/r") }
        },
        {
            "T. In: Book [Internet]. House; 2004. p. 1-20." + Tail,
            Bare with { Type = "chapter", ContainerTitle = "Book [Internet]", Publisher = "House", Issued = Year, Page = "1-20", Url = new Uri("https://example.org/a") }
        },
    };

    private static Reference Bare => new() { Id = Here("a"), Type = "article-journal", Title = "T" };

    private static Reference Article => Bare with
    {
        Title = "A trial of exemplol.",
        Authors = [Person("Smith", "Jane Ann"), Person("Jones", "P.")],
        ContainerTitle = "Ex J",
        Issued = Year,
        Volume = "4",
        Issue = "3",
        Page = "123-129",
    };

    private static PartialDate Year => new(2004, null, null);

    [Theory]
    [MemberData(nameof(Cases))]
    public void Cites(string expected, Reference reference) => Assert.Equal(expected, Vancouver.Text(reference));

    [Theory]
    [InlineData("123-129", "123-9")]
    [InlineData("1629–1632", "1629-32")]
    [InlineData("99-101", "99-101")]
    [InlineData("123-9", "123-9")]
    [InlineData("S12-S19", "S12-9")]
    [InlineData("e12", "e12")]
    [InlineData("5-5", "5")]
    [InlineData("1-2, 10-19", "1-2, 10-9")]
    [InlineData("-", "-")]
    public void Shortens_the_last_page(string pages, string expected)
        => Assert.Equal($"T. p. {expected}.", Vancouver.Text(Bare with { Page = pages }));

    [Fact]
    public void Links_the_doi_first_and_names_each_target()
    {
        var reference = Article with
        {
            Doi = Here("10.1002/(SICI)1097<1::AID>3.0.CO;2-2"),
            Pmid = Here("123"),
            Pmcid = Here("PMC9"),
            Url = new Uri("https://journal.example/a?b=1&c=2"),
        };
        Assert.Equal(
            "Smith JA, Jones P. A trial of exemplol. Ex J. 2004;4(3):123-9."
            + " <a href=\"https://doi.org/10.1002/%28SICI%291097%3C1%3A%3AAID%3E3.0.CO%3B2-2\" rel=\"noopener\">doi:10.1002/(SICI)1097&lt;1::AID&gt;3.0.CO;2-2</a>."
            + " <a href=\"https://pubmed.ncbi.nlm.nih.gov/123/\" rel=\"noopener\">PMID 123</a>."
            + " <a href=\"https://pmc.ncbi.nlm.nih.gov/articles/PMC9/\" rel=\"noopener\">Free full text: PMC9</a>.",
            Vancouver.Html(reference).Value);
        Assert.Equal("https://journal.example/a?b=1&c=2", Vancouver.Links(reference)[^1].Href);
        Assert.Equal(4, Vancouver.Links(reference).Count);
    }

    [Fact]
    public void Encodes_what_a_record_says()
        => Assert.Equal("&lt;b&gt; &amp; c.", Vancouver.Html(Bare with { Title = "<b> & c" }).Value);

    private static Author Person(string family, string given) => new(family, given, null, null, null);

    private static Author Group(string name) => new(null, null, null, null, name);

    private static Located<string> Here(string value) => new(value, default);
}
