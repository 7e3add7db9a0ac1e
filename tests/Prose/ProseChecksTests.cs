// What a text leads to must exist; each mistake gives its rule at its place, with what the author most likely meant.
using HoSite.Diagnostics;
using HoSite.Prose;
using Xunit;

namespace HoSite.Tests.Prose;

public sealed class ProseChecksTests
{
    private const string Sections = "\n\n## First part\n\nText.\n\n## Second part\n\nText.\n";

    /// <summary>Each: Markdown, the text that the diagnostic covers, rule, suggestion.</summary>
    public static TheoryData<string, string, string, string?> Mistakes => new()
    {
        { "[x](../outcomes/pian.md)", "../outcomes/pian.md", "HOS302", "../outcomes/pain.md" },
        { "[x](../outcomes/pain)", "../outcomes/pain", "HOS302", "../outcomes/pain.md" },
        { "[x](../outcomes/pain/)", "../outcomes/pain/", "HOS302", "../outcomes/pain.md" },
        { "[x](../stages/pain.md#harms)", "../stages/pain.md#harms", "HOS302", "../outcomes/pain.md" },
        { "[x](pain.md)", "pain.md", "HOS302", "../outcomes/pain.md" },
        { "[x](../outcomes/)", "../outcomes/", "HOS302", null },
        { "[x](/outcomes/)", "/outcomes/", "HOS302", null },
        { "[x](../../secret.md)", "../../secret.md", "HOS302", null },
        { "[x]()", "[x]()", "HOS302", null },
        { "[x](../outcomes/pain.md#harm)", "../outcomes/pain.md#harm", "HOS303", "harms" },
        { "[x](#first-prt)", "#first-prt", "HOS303", "first-part" },
        { "[x](../outcomes/draft.md)", "../outcomes/draft.md", "HOS215", null },
        { "![arm](../media/amr.svg)", "../media/amr.svg", "HOS313", "../media/arm.svg" },
        { "![arm](https://example.org/arm.svg)", "https://example.org/arm.svg", "HOS313", null },
        { "![arm](/media/arm.svg)", "/media/arm.svg", "HOS313", null },
        { "[](https://example.org/)", "https://example.org/", "HOS314", null },
        { "[](../media/arm.svg)", "../media/arm.svg", "HOS314", null },
        { "Text [claim:drug-help].", "drug-help", "HOS202", "drug-helps" },
        { ":::claim drug-help", "drug-help", "HOS202", "drug-helps" },
        { "Text [claim:].", "[claim:]", "HOS202", null },
        { "Text [claim:old-claim].", "old-claim", "HOS413", null },
        { "Text [@smith2005].", "smith2005", "HOS203", "smith2004" },
        { "Text [@smith2004; @nobody].", "nobody", "HOS203", null },
    };

    [Theory]
    [MemberData(nameof(Mistakes))]
    public void Reports_each_mistake_alone(string markdown, string covered, string rule, string? suggestion)
    {
        var problem = Assert.Single(Check(markdown + Sections));
        Assert.Equal(rule, problem.Rule.Id);
        Assert.Equal(covered, problem.Span.File.Text.Substring(problem.Span.Start, problem.Span.Length));
        Assert.Equal(suggestion, problem.Suggestion);
    }

    [Theory]
    [InlineData("[x](../outcomes/pain.md) [](../outcomes/pain.md#harms) [x](../index.md) [x](./test.md#first-part) [x](#second-part)")]
    [InlineData("[x](../outcomes/pain.md#s-claims) [x](../outcomes/broken.md) [x](../media/arm.svg)")]
    [InlineData("![an arm](../media/arm.svg) <https://example.org/> <a@example.org>")]
    [InlineData("Text [claim:drug-helps] [claim:unread-claim] [@smith2004, p. 3; @jones2010].")]
    public void Is_silent_about_what_exists_or_could_not_be_read(string markdown) => Assert.Empty(Check(markdown + Sections));

    [Fact]
    public void Says_how_to_name_claims_and_sources()
    {
        Assert.Contains("[claim:id]", Assert.Single(Check("[x](../claims/drug-helps/)" + Sections)).Remedy, StringComparison.Ordinal);
        Assert.Contains("[@id]", Assert.Single(Check("[x](../references/references.yml)" + Sections)).Remedy, StringComparison.Ordinal);
        Assert.Contains("drug-helps", Assert.Single(Check("[claim:old-claim]" + Sections)).Remedy, StringComparison.Ordinal);
    }

    [Fact]
    public void Reports_a_missing_section_at_the_start_and_a_near_one_where_it_stands()
    {
        var problems = Check("## Frst part\n\nText.");
        Assert.Equal(["HOS308", "HOS308"], problems.Select(problem => problem.Rule.Id));
        Assert.Equal(0, problems[0].Span.Start);
        Assert.Equal("the section 'Second part' is missing", problems[0].FullMessage);
        Assert.Equal("the section 'First part' is missing; here stands 'Frst part'; did you mean 'First part'?", problems[1].FullMessage);
    }

    private static IReadOnlyList<Diagnostic> Check(string markdown)
    {
        var diagnostics = new DiagnosticBag();
        var knowledge = TinyKnowledge.Of(("guides/test.md", TinyKnowledge.Page("Test", markdown)));
        ProseChecks.Check(knowledge, SectionAnchors.Drawn, diagnostics);
        return diagnostics.Sorted();
    }
}
