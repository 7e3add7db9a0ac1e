// The frame on a terminal: whatever the line holds, the carets stand under what is wrong.
using HoSite.Diagnostics;
using Spectre.Console;
using Xunit;

namespace HoSite.Tests.Diagnostics;

public class CaretTests
{
    [Fact]
    public void The_terminal_form_adds_the_source_line_carets_and_the_remedy()
        => Assert.Equal(
            """
            content/stages/a.md(2,10): error HOS201: no stage 'imature'; did you mean 'immature'?
             2 | stages: [imature]
               |          ^^^^^^^
               = Use the name of a file in the folder.

            """,
            Print(Problems.Of("---\nstages: [«imature»]\n"), 60));

    [Fact]
    public void No_line_is_broken_and_no_markup_is_read()
        => Assert.StartsWith(
            "content/stages/a.md(1,1): error HOS201: [red]a b c d e f g h i j k l m n o p q r s t u v w x y z[/]\n 1 | [bold]x\n",
            Print(Problems.Of("«[bold]x»", "[red]a b c d e f g h i j k l m n o p q r s t u v w x y z[/]", null), 40),
            StringComparison.Ordinal);

    [Theory]
    [InlineData("a«b»c", "abc", " ^")]
    [InlineData("a«»bc", "abc", " ^")]
    [InlineData("abc«»", "abc", "   ^")]
    [InlineData("«»", "", "^")]
    [InlineData("abc«»\r\ndef", "abc", "   ^")]
    [InlineData("a«bc\r\nd»ef", "abc", " ^^")]
    [InlineData("\t«x»", "    x", "    ^")]
    [InlineData("ab\t«x»", "ab  x", "    ^")]
    [InlineData("a«\t»x", "a   x", " ^^^")]
    [InlineData("a«b\t»", "ab  ", " ^^^")]
    [InlineData("骨«化»x", "骨化x", "  ^^")]
    [InlineData("𝒜«b»", "𝒜b", " ^")]
    [InlineData("e\u0301«b»", "e\u0301b", " ^")]
    [InlineData("a«\u001b»b", "a\uFFFDb", " ^")]
    [InlineData("a\u202E«b»", "a\uFFFDb", "  ^")]
    public void Carets_stand_under_what_is_wrong(string marked, string source, string carets)
    {
        var frame = CaretFrame.Of(Problems.Span(marked), 40);

        Assert.Equal((source, carets), (frame.Source, frame.Carets));
    }

    [Theory]
    [InlineData("0123456789012345678901234567«8»9", "…1234567890123456789", "                  ^")]
    [InlineData("«0»12345678901234567890123456789", "0123456789012345678…", "^")]
    [InlineData("012345678901234«5»67890123456789", "…012345678901234567…", "      ^")]
    [InlineData("0123456789012345678901234567890«»", "…345678901234567890", "                   ^")]
    public void A_long_line_is_cut_around_the_place(string marked, string source, string carets)
    {
        var frame = CaretFrame.Of(Problems.Span(marked), 20);

        Assert.Equal((source, carets), (frame.Source, frame.Carets));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(50)]
    [InlineData(99)]
    public void A_cut_line_still_has_its_caret_under_the_character(int at)
    {
        var line = string.Concat(Enumerable.Range(0, 100).Select(i => (char)('A' + (i % 50))));
        var frame = CaretFrame.Of(new SourceFile("a", "a", line).Span(at, 1), 30);

        Assert.Equal(line[at], frame.Source[frame.Carets.IndexOf('^', StringComparison.Ordinal)]);
        Assert.Equal(30, frame.Source.Length);
    }

    [Fact]
    public void A_wide_span_is_underlined_to_the_cut()
    {
        var frame = CaretFrame.Of(new SourceFile("a", "a", new string('x', 100)).Span(10, 80), 30);

        Assert.Equal('…', frame.Source[^1]);
        Assert.Equal(29, frame.Carets.Length);
        Assert.EndsWith("^", frame.Carets, StringComparison.Ordinal);
    }

    [Fact]
    public void A_wide_character_at_the_cut_does_not_shift_the_caret()
    {
        var line = new string('骨', 40) + "x" + new string('骨', 40);
        for (var width = 16; width < 40; width++)
        {
            var frame = CaretFrame.Of(new SourceFile("a", "a", line).Span(40, 1), width);
            var cells = frame.Source[..frame.Source.IndexOf('x', StringComparison.Ordinal)].Sum(c => c == '骨' ? 2 : 1);

            Assert.Equal(cells, frame.Carets.IndexOf('^', StringComparison.Ordinal));
            Assert.Equal(width, frame.Source.Sum(c => c == '骨' ? 2 : 1));
        }
    }

    private static string Print(Diagnostic diagnostic, int width)
    {
        var output = new StringWriter { NewLine = "\n" };
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = AnsiSupport.No,
            ColorSystem = ColorSystemSupport.NoColors,
            Out = new AnsiConsoleOutput(output),
        });
        console.Profile.Width = width;
        new CaretPrinter(console).Print(diagnostic);
        return output.ToString().ReplaceLineEndings("\n");
    }
}
