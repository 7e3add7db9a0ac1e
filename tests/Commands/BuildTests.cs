// What a build says, and what it leaves on the disk.
using System.Text.Json;
using System.Text.RegularExpressions;
using HoSite.Commands;
using HoSite.Content;
using Xunit;

namespace HoSite.Tests.Commands;

public sealed class BuildTests : IDisposable
{
    private readonly TinyBase _base = new();

    public void Dispose() => _base.Dispose();

    [Fact]
    public void A_build_writes_the_site_and_sums_up()
    {
        var run = Run.On(_base, "build");

        Assert.True(run.ExitCode == 0, run.Error);
        Assert.Matches(@"^built [0-9]+ pages, [0-9]+ data files in [0-9]+\.[0-9]{2} s → " + Regex.Escape(_base.Output) + "$", run.Summary);
        Assert.True(File.Exists(Path.Combine(_base.Output, "index.html")), run.Error);
        Assert.Single(run.Errors, line => line.Contains("HOS503", StringComparison.Ordinal));
    }

    [Fact]
    public void No_command_builds_and_takes_the_options_of_build()
    {
        var run = Run.Of("--strict", "--content", _base.Content, "--output", _base.Output);

        Assert.Equal(1, run.ExitCode);
        Assert.Equal("1 error, 0 warnings: nothing was written", run.Summary);
        Assert.False(Directory.Exists(_base.Output));
    }

    [Fact]
    public void A_failed_build_leaves_the_last_site_as_it_was()
    {
        Run.On(_base, "build");
        var before = TinyBase.Snapshot(_base.Output);
        _base.Change("treatments/rest.md", "[early]", "[earli]");
        _base.Change("index.md", "title:", "titel:");

        var run = Run.On(_base, "build");

        Assert.Equal(1, run.ExitCode);
        Assert.Equal("2 errors, 1 warning: nothing was written", run.Summary);
        Assert.Equal(before, TinyBase.Snapshot(_base.Output));
    }

    [Fact]
    public void Diagnostics_are_MSBuild_lines_byte_for_byte()
    {
        _base.Change("treatments/rest.md", "[early]", "[earli]");

        var run = Run.On(_base, "build");

        var folder = ContentFolder.Display(_base.Content);
        Assert.Equal(
            $"{folder}site.yml(1,1): warning HOS503: there is no ledger of addresses, permalinks.txt, yet\n"
                + $"{folder}treatments/rest.md(9,32): error HOS201: no stage 'earli'; did you mean 'early'?\n",
            run.Error);
    }

    [Fact]
    public void Diagnostics_as_json_are_an_object_a_line()
    {
        _base.Change("treatments/rest.md", "[early]", "[earli]");

        var run = Run.On(_base, "build", "--diagnostics", "json");

        var error = JsonDocument.Parse(run.Errors[1]).RootElement;
        Assert.Equal("HOS201", error.GetProperty("rule").GetString());
        Assert.Equal(9, error.GetProperty("line").GetInt32());
        Assert.Equal(32, error.GetProperty("column").GetInt32());
        Assert.Equal(37, error.GetProperty("endColumn").GetInt32());
    }

    [Fact]
    public void On_GitHub_diagnostics_are_annotations_unless_asked_otherwise()
    {
        var told = Run.In(GitHub, "--content", _base.Content, "--output", _base.Output);
        var asked = Run.In(GitHub, "--content", _base.Content, "--output", _base.Output, "--diagnostics", "text");

        Assert.StartsWith("::warning file=", told.Error, StringComparison.Ordinal);
        Assert.Contains("title=HOS503::", told.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("::warning", asked.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void On_a_terminal_the_source_is_shown_with_carets_and_progress_is_wiped_out()
    {
        _base.Change("treatments/rest.md", "[early]", "[earli]");

        var run = Run.In(
            terminal => terminal with { IsInteractive = true }, "--content", _base.Content, "--output", _base.Output);

        Assert.Contains("reading …", run.Error, StringComparison.Ordinal);
        Assert.Contains("^^^^^", run.Error, StringComparison.Ordinal);
        Assert.Contains("= ", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_draft_is_built_only_when_asked_for()
    {
        _base.Change("guides/about.md", "next-check", "draft: true\nnext-check");
        Run.On(_base, "build");
        Assert.False(File.Exists(Path.Combine(_base.Output, "guides/about/index.html")));

        var run = Run.On(_base, "build", "--drafts");

        Assert.True(run.ExitCode == 0, run.Error);
        Assert.True(File.Exists(Path.Combine(_base.Output, "guides/about/index.html")));
    }

    [Fact]
    public void The_base_address_of_the_command_line_wins()
    {
        Run.On(_base, "build", "--base-url", "https://other.example/x");

        Assert.Contains("https://other.example/x/", File.ReadAllText(Path.Combine(_base.Output, "sitemap.xml")), StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_of_somebody_else_is_not_written()
    {
        Directory.CreateDirectory(_base.Output);
        File.WriteAllText(Path.Combine(_base.Output, "mine.txt"), "mine");

        var run = Run.On(_base, "build");

        Assert.Equal(3, run.ExitCode);
        Assert.Contains("not ours to write", run.Error, StringComparison.Ordinal);
        Assert.Single(Directory.EnumerateFileSystemEntries(_base.Output));
    }

    [Fact]
    public void A_stopped_build_writes_nothing()
    {
        var run = Run.Stopped("--content", _base.Content, "--output", _base.Output);

        Assert.Equal(130, run.ExitCode);
        Assert.False(Directory.Exists(_base.Output));
    }

    [Fact]
    public void A_fault_of_the_program_is_one_line_and_its_trace_only_when_asked_for()
    {
        var quiet = Run.In(Broken, "check", "--content", _base.Content);
        var traced = Run.In(
            terminal => Broken(terminal) with { Variable = name => name == "HOSITE_TRACE" ? "1" : null }, "check", "--content", _base.Content);

        Assert.Equal(4, quiet.ExitCode);
        Assert.Equal("hosite failed: boom (InvalidOperationException), please report\n", quiet.Error);
        Assert.Contains("   at ", traced.Error, StringComparison.Ordinal);
    }

    private static Terminal Broken(Terminal terminal)
        => terminal with { Today = () => throw new InvalidOperationException("boom") };

    private static Terminal GitHub(Terminal terminal)
        => terminal with { Variable = name => name == "GITHUB_ACTIONS" ? "true" : null };
}
