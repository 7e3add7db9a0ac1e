// Lines and columns as editors count them, and the order in which diagnostics come.
using HoSite.Diagnostics;
using Xunit;

namespace HoSite.Tests.Diagnostics;

public class PositionTests
{
    [Theory]
    [InlineData("«»", 1, 1)]
    [InlineData("a«»", 1, 2)]
    [InlineData("a\n«b»", 2, 1)]
    [InlineData("a\r\nb«c»", 2, 2)]
    [InlineData("a\r\n\r\n«»", 3, 1)]
    [InlineData("𝒜«b»", 1, 3)]
    [InlineData("𝒜\r\n𝒜𝒜«b»", 2, 5)]
    [InlineData("\uFEFFa«b»", 1, 3)]
    public void Lines_and_columns_count_from_one_in_utf16_units(string marked, int line, int column)
    {
        var span = Problems.Span(marked);

        Assert.Equal((line, column), span.File.Position(span.Start));
    }

    [Theory]
    [InlineData("a\r\nb\n", 1, "a")]
    [InlineData("a\r\nb\n", 2, "b")]
    [InlineData("a\r\nb\n", 3, "")]
    [InlineData("", 1, "")]
    public void A_line_comes_without_its_ending(string text, int line, string expected)
        => Assert.Equal(expected, new SourceFile("a", "a", text).Line(line));

    [Fact]
    public void A_span_beyond_the_text_is_kept_inside()
    {
        var span = new SourceFile("a", "a", "abc").Span(2, 10);

        Assert.Equal((2, 1), (span.Start, span.Length));
        Assert.Equal((3, 0), (span.File.Span(10, 10).Start, span.File.Span(10, 10).Length));
    }

    [Fact]
    public void Diagnostics_come_by_file_place_and_rule_and_each_once()
    {
        var bag = new DiagnosticBag();
        var a = new SourceFile("a", "a", "abc");
        var b = new SourceFile("b", "b", "abc");
        var other = Problems.Rule with { Id = "HOS100" };
        bag.Add(Problems.Rule, b.Start, "3");
        bag.Add(Problems.Rule, a.Span(1, 1), "2");
        bag.Add(other, a.Span(1, 1), "1");
        bag.Add(Problems.Rule, a.Span(0, 1), "0");
        bag.Add(Problems.Rule, a.Span(0, 1), "0");

        Assert.Equal(["0", "1", "2", "3"], bag.Sorted().Select(diagnostic => diagnostic.Message));
    }

    [Fact]
    public void Strict_makes_every_warning_an_error()
    {
        var bag = new DiagnosticBag(strict: true);
        bag.Add(Problems.Rule with { Severity = Severity.Warning }, new SourceFile("a", "a", "").Start, "x");

        Assert.True(bag.HasErrors);
        Assert.Equal(Severity.Error, Assert.Single(bag.Sorted()).Severity);
    }

    [Fact]
    public void Ids_of_rules_are_different_and_each_rule_says_what_to_do()
    {
        Assert.Equal(Rules.All.Count, Rules.All.Select(rule => rule.Id).Distinct().Count());
        Assert.All(Rules.All, rule =>
        {
            Assert.Matches("^HOS[1-9][0-9][0-9]$", rule.Id);
            Assert.False(rule.Title.EndsWith('.'), rule.Title);
            Assert.EndsWith(".", rule.Remedy, StringComparison.Ordinal);
        });
    }
}
