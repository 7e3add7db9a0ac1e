// The printed forms are contracts with editors, with GitHub and with everybody's scripts: byte for byte.
using System.Text.Json;
using HoSite.Diagnostics;
using Xunit;

namespace HoSite.Tests.Diagnostics;

public class PrinterTests
{
    private const string Marked = "---\nstages: [«imature»]\n";

    [Fact]
    public void MsBuild_form_is_path_place_severity_rule_and_message()
        => Assert.Equal(
            "content/stages/a.md(2,10): error HOS201: no stage 'imature'; did you mean 'immature'?\n",
            Print(output => new MsBuildPrinter(output), Problems.Of(Marked)));

    [Fact]
    public void MsBuild_form_names_warnings()
        => Assert.Equal(
            "content/stages/a.md(2,10): warning HOS201: no stage\n",
            Print(output => new MsBuildPrinter(output), Problems.Of(Marked, "no stage", null) with { Severity = Severity.Warning }));

    [Fact]
    public void A_message_stays_on_its_line_and_steers_no_terminal()
        => Assert.Equal(
            "content/stages/a.md(2,10): error HOS201: a  ::error::b [31m c\uFFFDd e\n",
            Print(output => new MsBuildPrinter(output), Problems.Of(Marked, "a\r\n::error::b\u001b[31m\tc\u202Ed\u0085e", null)));

    [Fact]
    public void GitHub_form_is_a_workflow_command_with_the_remedy_behind_the_message()
        => Assert.Equal(
            "::error file=content/stages/a.md,line=2,col=10,endLine=2,endColumn=17,title=HOS201::"
                + "no stage 'imature'; did you mean 'immature'? Use the name of a file in the folder.\n",
            Print(output => new GitHubPrinter(output), Problems.Of(Marked)));

    [Fact]
    public void GitHub_form_escapes_what_would_end_a_property_or_the_command()
    {
        var file = new SourceFile("a.md", "50%, or: more/a.md", "x");
        var diagnostic = new Diagnostic(Problems.Rule, file.Start, "100% of\r\nit: a, b", "Do") { Severity = Severity.Warning };

        Assert.Equal(
            "::warning file=50%25%2C or%3A more/a.md,line=1,col=1,endLine=1,endColumn=1,title=HOS201::100%25 of%0D%0Ait: a, b. Do\n",
            Print(output => new GitHubPrinter(output), diagnostic));
    }

    [Fact]
    public void Json_form_is_one_object_a_line()
        => Assert.Equal(
            """
            {"rule":"HOS201","severity":"error","file":"content/stages/a.md","line":2,"column":10,"endLine":2,"endColumn":17,"message":"no stage 'imature'; did you mean 'immature'?","remedy":"Use the name of a file in the folder."}

            """,
            Print(output => new JsonPrinter(output), Problems.Of(Marked)));

    [Fact]
    public void Json_form_carries_any_text()
    {
        var message = "a\"b\\c\n\u0001 é 𝒜 <b>";
        var line = Print(output => new JsonPrinter(output), Problems.Of(Marked, message, null));

        Assert.Equal(1, line.Count(character => character == '\n'));
        Assert.Equal(message, JsonDocument.Parse(line).RootElement.GetProperty("message").GetString());
    }

    [Fact]
    public void Ends_are_given_on_the_line_where_a_span_ends()
        => Assert.Contains(
            "\"line\":1,\"column\":2,\"endLine\":3,\"endColumn\":2,",
            Print(output => new JsonPrinter(output), Problems.Of("a«b\r\nc\r\nd»e")),
            StringComparison.Ordinal);

    private static string Print(Func<TextWriter, IDiagnosticPrinter> printer, Diagnostic diagnostic)
    {
        var output = new StringWriter { NewLine = "\r\n" };
        printer(output).Print(diagnostic);
        return output.ToString();
    }
}
