// Every rule of Markdown that needs no other file: the right rule, at the right place, and nothing else.
using Xunit;

namespace HoSite.Tests.Content.Markdown;

public sealed class MarkdownRuleTests
{
    public static TheoryData<string, string[]> Cases => new()
    {
        { "Plain text.", [] },
        { "A <b>bold</b> word.", ["1:3-6 HOS301"] },
        { "Two <b>bold</b> and <i>slanted</i>.", ["1:5-8 HOS301", "1:21-24 HOS301"] },
        { "A stray </b> tag.", ["1:9-13 HOS301"] },
        { "One\n\n<div>\nblock\n</div>\n\nend", ["3:1-6 HOS301"] },
        { "<script>alert(1)</script>", ["1:1-9 HOS301"] },
        { "One <!-- note --> two\n\n<!-- a\nnote -->\n\nThree", [] },
        { "<!-- note --> lost text", ["1:15-24 HOS301"] },
        { "A 3 < 4 && 5 > 4 comparison [@a].", [] },
        { "[x](javascript:alert(1))", ["1:5-24 HOS304"] },
        { "[x](JaVaScRiPt:alert)", ["1:5-21 HOS304"] },
        { "[x](java&#10;script:alert)", ["1:5-26 HOS304"] },
        { "[x](&#106;avascript:alert)", ["1:5-26 HOS304"] },
        { "[x](java&Tab;script:alert)", ["1:5-26 HOS304"] },
        { "[x](&#1;javascript:alert)", ["1:5-25 HOS304"] },
        { "[x](data:text/html,hi)", ["1:5-22 HOS304"] },
        { "[x](vbscript:msgbox)", ["1:5-20 HOS304"] },
        { "[x](ftp://example.org/)", ["1:5-23 HOS304"] },
        { "[x](//example.org/)", ["1:5-19 HOS304"] },
        { "[x](\\\\\\\\example.org)", ["1:5-20 HOS304"] },
        { "[x](https:evil)", ["1:5-15 HOS304"] },
        { "<javascript:alert(1)>", ["1:1-22 HOS304"] },
        { "![x](javascript:alert)", ["1:6-22 HOS304"] },
        { "[x][r]\n\n[r]: javascript:alert", ["3:6-22 HOS304"] },
        { "[x](https://example.org/a:b) [y](mailto:a@example.org) <https://example.org/> <a@example.org>", [] },
        { "[x](../stages/mature.md#a:b) and https://example.org/x?y=1 here.", [] },
        { "# Title", ["1:1-8 HOS307", "1:1-8 HOS315"] },
        { "Title\n===\n\ntext", ["1:1-10 HOS307"] },
        { "### Deep\n\ntext", ["1:1-9 HOS307"] },
        { "## A\n\ntext\n\n#### B\n\ntext", ["5:1-7 HOS307"] },
        { "## A\n\ntext\n\n### B\n\ntext\n\n## C\n\ntext", [] },
        { "## A {#x}\n\ntext\n\n## B {#x}\n\ntext", ["5:6-10 HOS306"] },
        { "## A {#Big}\n\ntext", ["1:6-12 HOS110"] },
        { "## A {#ref-3}\n\ntext", ["1:6-14 HOS316"] },
        { "## A\n\n## B\n\ntext", ["1:1-5 HOS315"] },
        { "## A\n\n### B\n\n## C\n\ntext", ["3:1-6 HOS315"] },
        { "## A\n\n<!-- later -->\n\n## C\n\n> text", ["1:1-5 HOS315"] },
        { "## A\n\n:::clinical\n:::\n\n## B\n\ntext", ["1:1-5 HOS315"] },
        { "## A\n\n:::claim a\n\n## B\n\n| a |\n|---|\n| b |", [] },
        { "## A", ["1:1-5 HOS315"] },
        { "![](../media/a.svg)", ["1:1-20 HOS309"] },
        { "![ ](../media/a.svg)", ["1:1-21 HOS309"] },
        { "![an arm](../media/a.svg)", [] },
        { ":::clinical\n\ntext", ["1:1-12 HOS310"] },
        { ":::clinical\n> :::clinical\n> text\n:::\n\nafter", ["2:3-14 HOS310"] },
        { "> :::clinical\n> text\n\nafter", ["1:3-14 HOS310"] },
        { ":::clinical\n\ntext\n\n:::", [] },
        { ":::clinic\ntext\n:::", ["1:4-10 HOS311"] },
        { ":::clinical now\ntext\n:::", ["1:4-16 HOS311"] },
        { "text\n\n:::", ["3:1-4 HOS311"] },
        { ":::claim", ["1:1-9 HOS311"] },
        { "Text [@].", ["1:6-9 HOS312"] },
        { "Text [@a; b].", ["1:6-13 HOS312"] },
        { "Text [@a;].", ["1:6-11 HOS312"] },
        { "Text [see @a].", ["1:6-14 HOS312"] },
        { "Text [@a b].", ["1:6-12 HOS312"] },
        { "## Heading [@a]\n\ntext", ["1:12-16 HOS312"] },
        { "See [text [claim:a]](x.md).", ["1:11-20 HOS312"] },
        { "## A[^1]\n\nText.\n\n[^1]: Note.", ["1:5-9 HOS312"] },
        { "Text[^1].", ["1:5-9 HOS318"] },
        { "Text.\n\n[^1]: Note.", ["3:1-5 HOS319"] },
        { "Text[^1].\n\n[^1]: Note.", [] },
        { "`<b>` and `[@a]` and `javascript:x`\n\n```\n<b> 5 %\n```", [] },
        { "- [ ] one\n- [x] two", [] },
        { "> [!WARNING]\n> Careful.", [] },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void Raises_exactly_its_rule(string markdown, string[] expected)
        => Assert.Equal(expected, Parsed.Of(markdown).Problems);

    [Theory]
    [MemberData(nameof(Cases))]
    public void Keeps_places_behind_front_matter_and_multi_byte_text(string markdown, string[] expected)
    {
        var before = Parsed.FrontMatter + "Ünï 🦴 €.\n\n";
        var shifted = expected.Select(problem => Shift(problem, 5));
        Assert.Equal(shifted, Parsed.Of(before[Parsed.FrontMatter.Length..] + markdown, Parsed.FrontMatter).Problems);
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Keeps_places_with_carriage_returns(string markdown, string[] expected)
    {
        // A span across two lines is one character longer for the carriage return in it.
        var problems = Parsed.Of(markdown.Replace("\n", "\r\n", StringComparison.Ordinal)).Problems;
        Assert.Equal(expected.Select(Beginning), problems.Select(Beginning));
    }

    private static string Shift(string problem, int lines)
    {
        var colon = problem.IndexOf(':', StringComparison.Ordinal);
        return $"{int.Parse(problem[..colon], null) + lines}{problem[colon..]}";
    }

    private static string Beginning(string problem) => problem.Split('-')[0] + problem[problem.IndexOf(' ', StringComparison.Ordinal)..];
}
