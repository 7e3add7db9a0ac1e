// What a parsed text holds, and where it was written.
using HoSite.Content.Markdown;
using Xunit;

namespace HoSite.Tests.Content.Markdown;

public sealed class MarkdownParserTests
{
    private const string Everything =
        "Text with [@smith2004; @jones2010, p. 3] and [claim:first-claim].\n\n## One\n\n"
        + "A [link](../stages/mature.md#signs \"Title\") and ![an arm](../media/arm.svg), [](../index.md),\n"
        + "<https://example.org/a> https://example.org/b [ref][r].\n\n:::claim second-claim\n\n"
        + "| a | b |\n|---|---|\n| [claim:third] | [x](y.md) |\n\n[r]: z.md 'Title'\n";

    [Theory]
    [InlineData("", "\n")]
    [InlineData("", "\r\n")]
    [InlineData(Parsed.FrontMatter, "\n")]
    [InlineData(Parsed.FrontMatter + "ü", "\r\n")]
    public void Gathers_everything_with_its_place(string before, string lineEnd)
    {
        var parsed = Parsed.Of(Everything.Replace("\n", lineEnd, StringComparison.Ordinal), before);
        Assert.Empty(parsed.Problems);
        Assert.Equal(["smith2004", "jones2010"], parsed.Text.Citations.Select(id => id.Value));
        Assert.All(parsed.Text.Citations, id => Assert.Equal(id.Value, parsed.Source(id.Span)));
        Assert.Equal(["first-claim", "second-claim", "third"], parsed.Text.Claims.Select(id => id.Value));
        Assert.All(parsed.Text.Claims, id => Assert.Equal(id.Value, parsed.Source(id.Span)));
        Assert.Equal(
            ["../stages/mature.md#signs", "../media/arm.svg", "../index.md", "https://example.org/a", "https://example.org/b", "z.md", "y.md"],
            parsed.Text.Links.Select(link => link.Target));
        Assert.All(parsed.Text.Links, link => Assert.Equal(link.Target, parsed.Source(link.Span).Trim('<', '>')));
        Assert.Equal([false, true, false, false, false, false, false], parsed.Text.Links.Select(link => link.IsImage));
        Assert.Equal([true, true, false, true, true, true, true], parsed.Text.Links.Select(link => link.HasText));
    }

    [Fact]
    public void Makes_ids_of_headings()
    {
        var parsed = Parsed.Of(
            "## Severe *damage* & `code`\n\nt\n\n## A\n\nt\n\n### A\n\nt\n\n### A 2\n\nt\n\n## B {#a}\n\nt\n\n## ???\n\nt\n\n## [Link](x.md) {#own-id} ##\n\nt\n\n## S-phase\n\nt");
        Assert.Empty(parsed.Problems);
        Assert.Equal(
            ["severe-damage-code", "a-2", "a-3", "a-2-2", "a", "section", "own-id", "section-s-phase"],
            parsed.Text.Headings.Select(heading => heading.Id));
        Assert.Equal(["Severe damage & code", "A", "A", "A 2", "B", "???", "Link", "S-phase"], parsed.Text.Headings.Select(heading => heading.Text));
        Assert.Equal([2, 2, 3, 3, 2, 2, 2, 2], parsed.Text.Headings.Select(heading => heading.Level));
    }

    [Fact]
    public void Fixed_ids_stand_in_headings_only()
    {
        var parsed = Parsed.Of("Text {#id} and {onclick=x}.\n\n## A {.class onclick=x}\n\nt");
        Assert.Equal("A {.class onclick=x}", Assert.Single(parsed.Text.Headings).Text);
    }

    [Fact]
    public void A_container_holds_any_block_and_other_containers()
    {
        var parsed = Parsed.Of(
            ":::clinical\n\n## A\n\n- one\n\n  :::clinical\n  inner\n  :::\n\n```\n:::\n```\n\n> [!NOTE]\n> text\n\n| a |\n|---|\n| b |\n\n:::claim x\n\n:::\n\nafter");
        Assert.Empty(parsed.Problems);
        Assert.Equal(["A"], parsed.Text.Headings.Select(heading => heading.Text));
    }

    [Fact]
    public void A_second_citation_of_a_claim_or_source_is_kept()
        => Assert.Equal(2, Parsed.Of("One [@a]. Two [@a].").Text.Citations.Count);

    [Fact]
    public void Links_with_a_citations_sign_stay_links()
    {
        var parsed = Parsed.Of("[@name](https://example.org/) [claim:x](y.md)");
        Assert.Empty(parsed.Text.Citations);
        Assert.Empty(parsed.Text.Claims);
        Assert.Equal(2, parsed.Text.Links.Count);
    }

    [Theory]
    [InlineData('>')]
    [InlineData('[')]
    [InlineData('*')]
    [InlineData('_')]
    [InlineData('(')]
    [InlineData('!')]
    [InlineData('<')]
    public void Deep_nesting_never_throws(char sign)
    {
        _ = Parsed.Of(new string(sign, 20_000) + "x");
        _ = Parsed.Of(string.Concat(Enumerable.Repeat($"{sign}a ", 5_000)));
        _ = Parsed.Of(string.Concat(Enumerable.Repeat($"{sign}{sign}a ", 2_000)) + new string(sign, 4_000));
    }

    [Fact]
    public void An_empty_text_is_empty()
    {
        Assert.Same(MarkdownText.Empty, Parsed.Of("", Parsed.FrontMatter).Text);
        Assert.Empty(Parsed.Of("\n\n").Text.Headings);
    }
}
