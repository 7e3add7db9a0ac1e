// BibTeX as BibTeX programs read it: signs escaped, names in their parts, capitals kept.
using HoSite.Bibliography;
using HoSite.Content;
using Xunit;

namespace HoSite.Tests.Bibliography;

public sealed class BibTexTests
{
    [Fact]
    public void Writes_all_that_a_record_holds()
        => Assert.Equal(
            """
            @article{berg2004,
              author = {van der Berg, Jürgen and Souza, Jr, M. C. and {Example Group, Inc.} and others},
              title = {{Syrup \& tea: 50\% better?}},
              journal = {Ex J},
              year = {2004},
              volume = {4},
              number = {3},
              pages = {123--129},
              doi = {10.1000/a_b},
              pmid = {12345},
              pmcid = {PMC9},
              url = {https://example.org/a%20b?c=1&d=2},
              month = apr
            }

            """.ReplaceLineEndings("\n"),
            BibTex.Of(Sources.Article));

    [Fact]
    public void Leaves_out_what_a_record_lacks()
        => Assert.Equal("@article{a1,\n  title = {{T}}\n}\n", BibTex.Of(Sources.Bare));

    [Theory]
    [InlineData("article", "@article{", "journal")]
    [InlineData("chapter", "@incollection{", "booktitle")]
    [InlineData("paper-conference", "@inproceedings{", "booktitle")]
    [InlineData("webpage", "@misc{", "howpublished")]
    [InlineData("book", "@book{", "howpublished")]
    public void Names_the_type_and_where_it_appeared(string type, string start, string container)
    {
        var text = BibTex.Of(Sources.Bare with { Type = type, ContainerTitle = "C" });

        Assert.StartsWith(start, text, StringComparison.Ordinal);
        Assert.Contains($"\n  {container} = {{C}}", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Calls_the_house_of_a_report_its_institution()
        => Assert.Equal(
            "@techreport{a1,\n  title = {{T}},\n  institution = {House},\n  year = {2009},\n  month = nov\n}\n",
            BibTex.Of(Sources.Bare with { Type = "report", Publisher = "House", Issued = new PartialDate(2009, 11, null) }));

    [Theory]
    [InlineData(@"a\b", @"a\textbackslash{}b")]
    [InlineData("{x}", @"\{x\}")]
    [InlineData("~ ^ # $ _", @"\textasciitilde{} \textasciicircum{} \# \$ \_")]
    [InlineData("one\ntwo", "one two")]
    [InlineData("Ätiologie, β, 骨", "Ätiologie, β, 骨")]
    public void Escapes_what_means_something(string title, string expected)
        => Assert.Contains($"title = {{{{{expected}}}}}", BibTex.Of(Sources.Bare with { Title = title }), StringComparison.Ordinal);

    [Fact]
    public void Keeps_a_family_name_whole()
        => Assert.Contains(
            "author = {{Food and Drug}, A and {Bone, Society}, B}",
            BibTex.Of(Sources.Bare with { Authors = [new("Food and Drug", "A", null, null, null), new("Bone, Society", "B", null, null, null)] }),
            StringComparison.Ordinal);

    [Fact]
    public void No_brace_of_an_identifier_ends_its_field()
        => Assert.Contains("doi = {10.1000/%7Ba%7D}", BibTex.Of(Sources.Bare with { Doi = Sources.Here("10.1000/{a}") }), StringComparison.Ordinal);
}
