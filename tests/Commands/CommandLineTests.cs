// Help that teaches, and wrong command lines that are answered with the right word.
using Xunit;

namespace HoSite.Tests.Commands;

public class CommandLineTests
{
    public static TheoryData<string, string[]> Commands => new()
    {
        { "build", ["--content", "--output", "--base-url", "--repository", "--strict", "--drafts", "--no-check", "--diagnostics"] },
        { "check", ["--content", "--base-url", "--strict", "--drafts", "--today", "--diagnostics"] },
        { "new", ["<kind>", "<slug>", "--content", "--topic"] },
        { "permalinks", ["--content", "--diagnostics"] },
        { "schema", ["--content"] },
        { "report", ["--content", "--today", "--format", "--diagnostics"] },
    };

    [Theory]
    [MemberData(nameof(Commands))]
    public void Help_of_a_command_names_its_options_and_gives_examples(string command, string[] options)
    {
        var run = Run.Of(command, "--help");

        Assert.Equal(0, run.ExitCode);
        Assert.All(options, option => Assert.Contains(option, run.Output, StringComparison.Ordinal));
        Assert.Contains($"Examples:\n  hosite {command}", run.Output.ReplaceLineEndings("\n"), StringComparison.Ordinal);
    }

    [Fact]
    public void Help_names_every_command_and_exit_code()
    {
        var run = Run.Of("--help");

        Assert.Equal(0, run.ExitCode);
        Assert.All(Commands, row => Assert.Contains($"  {row.Data.Item1} ", run.Output, StringComparison.Ordinal));
        Assert.All(["0 ", "1 ", "2 ", "3 ", "4 ", "130 "], code => Assert.Contains($"\n  {code}", run.Output, StringComparison.Ordinal));
        Assert.DoesNotContain("preview", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--strct", "'build' has no option '--strct'; did you mean '--strict'?")]
    [InlineData("build --strct=1", "'build' has no option '--strct=1'; did you mean '--strict'?")]
    [InlineData("chek", "there is no command 'chek'; did you mean 'check'?")]
    [InlineData("build extra", "'build' does not take 'extra' here.")]
    [InlineData("build --base-url example.org", "'--base-url' is a web address, such as https://example.org/name/, not 'example.org'.")]
    [InlineData("check --today 2026-02-30", "'--today' is a date, such as 2026-01-31, not '2026-02-30'.")]
    [InlineData("report --format xml", "'--format' is one of text, json, not 'xml'.")]
    [InlineData("build --content nowhere", "there is no folder 'nowhere': name the content folder with --content DIR.")]
    [InlineData("new treatmant rest", "there is no kind 'treatmant'; did you mean 'treatment'?")]
    [InlineData("new treatment My_Rest", "'My_Rest' is not a slug: lower-case letters, digits and single hyphens; did you mean 'my-rest'?")]
    [InlineData("new claim rest", "name the file that the claim goes to, claims/<topic>.yml, with --topic NAME.")]
    [InlineData("new treatment rest --topic x", "a treatment has no --topic: only a claim or a reference does.")]
    public void A_wrong_command_line_ends_with_2_and_a_sentence(string line, string sentence)
    {
        var run = Run.Of(line.Split(' '));

        Assert.Equal(2, run.ExitCode);
        Assert.Equal($"hosite: {sentence}", run.Errors[0]);
        Assert.Empty(run.Output);
    }

    [Fact]
    public void A_missing_argument_is_named()
    {
        var run = Run.Of("new", "treatment");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("'slug'", run.Errors[0], StringComparison.Ordinal);
    }

    [Fact]
    public void The_output_cannot_lie_in_the_content()
    {
        using var files = new TinyBase();

        var run = Run.Of("build", "--content", files.Content, "--output", Path.Combine(files.Content, "out"));

        Assert.Equal(2, run.ExitCode);
    }
}
