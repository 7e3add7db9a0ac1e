// How a text is drawn: one golden file for everything, and the rules that a golden file would hide.
using HoSite.Prose;
using Xunit;

namespace HoSite.Tests.Prose;

public sealed class ProseRendererTests
{
    [Fact]
    public void Draws_everything()
        => Approved.Equal(
            "Prose/Golden/everything.approved.html", Drawn.Html(Drawn.File(TestFiles.Read("Prose/Golden/everything.md"))));

    [Fact]
    public void Draws_the_same_with_carriage_returns()
    {
        var text = TestFiles.Read("Prose/Golden/everything.md");
        Assert.Equal(
            Drawn.Html(Drawn.File(text)),
            Drawn.Html(Drawn.File(text.Replace("\n", "\r\n", StringComparison.Ordinal))).Replace("\r\n", "\n", StringComparison.Ordinal));
    }

    [Fact]
    public void The_golden_text_is_without_fault()
    {
        var (knowledge, page) = Drawn.Parse(TestFiles.Read("Prose/Golden/everything.md"));
        var diagnostics = new HoSite.Diagnostics.DiagnosticBag();
        var parsed = HoSite.Content.FileReader.Read(new HoSite.Content.ContentFile(
            page.Source.File.Path, page.Source.File.DisplayPath, System.Text.Encoding.UTF8.GetBytes(page.Source.File.Text)));
        ProseChecks.Check(knowledge, SectionAnchors.Drawn, diagnostics);
        Assert.Equal(
            ["HOS308", "HOS308", "HOS313"],
            diagnostics.Sorted().Concat(parsed.Diagnostics).Select(problem => problem.Rule.Id).Order());
    }

    [Fact]
    public void Splits_at_second_level_headings()
    {
        var prose = Drawn.Of("Before.\n\n## One\n\nA\n\n### Inner\n\nB\n\n## Two *x*\n\nC").Prose;
        Assert.Equal("<p>Before.</p>\n", prose.Introduction.Value);
        Assert.Equal(["one", "two-x"], prose.Sections.Select(section => section.Id));
        Assert.Equal("Two <em>x</em>", prose.Sections[1].Heading.Value);
        Assert.Equal("<p>A</p>\n<h3 id=\"inner\">Inner</h3>\n<p>B</p>\n", prose.Sections[0].Body.Value);
        Assert.True(prose.Footnotes.IsEmpty);
    }

    [Theory]
    [InlineData("A\n\n### Inner\n\nB\n\n:::clinical\nC\n:::", "<p>A</p>\n")]
    [InlineData("A\n\n:::clinical\nC\n:::\n\n### Inner", "<p>A</p>\n")]
    [InlineData(":::clinical\nC\n:::", "")]
    [InlineData("> A\n>\n> ### Quoted\n\nB", null)]
    public void An_opening_ends_before_the_first_sub_heading_or_part_for_clinicians(string body, string? opening)
    {
        var sections = Drawn.Of($"## One\n\n{body}\n\n## Two\n\nD").Prose.Sections;
        Assert.Equal(opening ?? sections[0].Body.Value, sections[0].Opening.Value);
        Assert.Equal(sections[0].Body.Value, sections[0].Opening.Value + sections[0].Rest.Value);
        Assert.Equal("<p>D</p>\n", sections[1].Opening.Value);
    }

    [Fact]
    public void Numbers_sources_in_order_of_first_use()
    {
        var cited = Drawn.Of("One [@jones2010]. Two [@smith2004; @jones2010].\n\nThree [@smith2004].").Citations.References;
        Assert.Equal(["jones2010", "smith2004"], cited.Select(source => source.Reference.Id.Value));
        Assert.Equal([1, 2], cited.Select(source => source.Number));
        Assert.Equal(["ref-1", "ref-2"], cited.Select(source => source.Anchor));
        Assert.Equal(["cite-2-1 a", "cite-2-2 b"], cited[1].Uses.Select(use => $"{use.Id} {use.Label}"));
    }

    [Fact]
    public void Shares_numbers_with_the_rest_of_the_page()
    {
        var (knowledge, page) = Drawn.Parse(TinyKnowledge.Page("Test", "Text [@smith2004]."));
        var numbers = new CitationNumbers();
        numbers.Of(knowledge.Reference("jones2010")!);
        var drawn = new ProseRenderer(knowledge).Draw(page, new PlainSurroundings(), numbers);
        Assert.Contains("[2]", drawn.Prose.Introduction.Value, StringComparison.Ordinal);
        Assert.Empty(numbers.References[0].Uses);
    }

    [Fact]
    public void Draws_nothing_for_what_does_not_exist()
        => Assert.Equal(
            "<p>A  b  gone arm <b</p>\n".Replace("<b", "&lt;b", StringComparison.Ordinal),
            Drawn.Html(Drawn.Of("A [@nobody] b [claim:nobody] [gone](../outcomes/gone.md) ![arm](../media/no.svg) &lt;b")));

    [Fact]
    public void Links_terms_once_a_section_and_never_their_own()
    {
        var drawn = Drawn.Of(
            "A fracture, fractures. [A fracture](../index.md) `fracture`\n\n## Fracture\n\nFractures! *ossify* CI, ci.\n\n| Fracture |\n|---|\n| Ossification |",
            more: "aliases: [Confidence interval]\n");
        Assert.Equal(["Fracture", "Ossification"], drawn.Terms.Select(term => term.Name.Value));
        Assert.Equal(
            "<p>A <a class=\"word\" href=\"#word-fracture\">fracture</a>, fractures. <a href=\"../home/\">A fracture</a> <code>fracture</code></p>\n",
            drawn.Prose.Introduction.Value);
        Assert.StartsWith(
            "<p><a class=\"word\" href=\"#word-fracture\">Fractures</a>! <em><a class=\"word\" href=\"#word-ossification\">ossify</a></em> CI, ci.</p>",
            drawn.Prose.Sections[0].Body.Value, StringComparison.Ordinal);
        Assert.Equal("Fracture", drawn.Prose.Sections[0].Heading.Value);
        Assert.Contains("<td>Ossification</td>", drawn.Prose.Sections[0].Body.Value, StringComparison.Ordinal);
    }

    [Fact]
    public void Plain_text_has_no_markup()
    {
        var (knowledge, page) = Drawn.Parse(TinyKnowledge.Page(
            "Test", "A *b* [c](x.md) [@smith2004], see [](../outcomes/pain.md) now.\n\n## D &amp; e {#f}\n\n- g\n- h\n\n| i | j |\n|---|---|\n| k | l |\n\n:::claim drug-helps\n\n```\ncode\n```"));
        var sections = PlainText.Of(page, knowledge);
        Assert.Equal(new PlainSection(null, "", 0, "A b c, see Pain now."), sections[0]);
        Assert.Equal(new PlainSection("f", "D & e", 2, "g\nh\ni; j\nk; l\nExemplol helps."), sections[1]);
        Assert.Equal(2, sections.Count);
    }
}
