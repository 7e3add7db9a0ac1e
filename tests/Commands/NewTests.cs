// A new record is right from the start, but for what only its author can know.
using System.Text.RegularExpressions;
using Xunit;

namespace HoSite.Tests.Commands;

public sealed class NewTests : IDisposable
{
    private readonly TinyBase _base = new();

    public static TheoryData<string, string> Pages => new()
    {
        { "guide", "guides" },
        { "stage", "stages" },
        { "factor", "factors" },
        { "treatment", "treatments" },
        { "cause", "causes" },
        { "site", "sites" },
        { "outcome", "outcomes" },
        { "classification", "classifications" },
        { "notice", "notices" },
    };

    public void Dispose() => _base.Dispose();

    [Theory]
    [MemberData(nameof(Pages))]
    public void A_new_page_lacks_only_what_its_author_knows(string kind, string folder)
    {
        var run = New(kind, "fresh");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("draft: true", _base.Read($"{folder}/fresh.md"), StringComparison.Ordinal);
        Assert.Contains("next-check: 2027-06-01", _base.Read($"{folder}/fresh.md"), StringComparison.Ordinal);
        Assert.Equal(kind == "classification" ? ["HOS203"] : [], ErrorsWithDrafts());
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Two_new_pages_of_a_kind_do_not_get_in_each_others_way(string kind, string folder)
    {
        New(kind, "fresh");
        New(kind, "fresher");

        Assert.True(File.Exists(Path.Combine(_base.Content, folder, "fresher.md")));
        Assert.DoesNotContain(ErrorsWithDrafts(), rule => rule != "HOS203");
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Fields_that_are_commented_out_are_fields_once_the_mark_is_gone(string kind, string folder)
    {
        New(kind, "fresh");
        _base.Write($"{folder}/fresh.md", Regex.Replace(_base.Read($"{folder}/fresh.md"), "^# ", "", RegexOptions.Multiline));

        // A key without a value is what is left to fill in.
        Assert.DoesNotContain(ErrorsWithDrafts(), rule => rule is not ("HOS116" or "HOS203"));
    }

    [Fact]
    public void A_new_page_has_the_sections_that_the_site_wants()
    {
        New("treatment", "fresh");

        Assert.Contains("\n## How it works\n\nTODO", _base.Read("treatments/fresh.md"), StringComparison.Ordinal);
        Assert.DoesNotContain("## ", _base.Read("causes/cold.md"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_new_page_names_the_notices_that_cover_it()
    {
        _base.Change("notices/urgent.md", "level: emergency", "level: emergency\nrequired-on: { all: [{ kind: cause }] }");
        _base.Change("causes/cold.md", "type: other", "type: other\nnotices: [urgent]");

        New("cause", "fresh");

        Assert.Contains("notices: [urgent]", _base.Read("causes/fresh.md"), StringComparison.Ordinal);
        Assert.Empty(ErrorsWithDrafts());
    }

    [Fact]
    public void Nothing_is_overwritten()
    {
        var before = _base.Read("treatments/rest.md");

        var run = New("treatment", "rest");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("treatments/rest.md is there already", run.Error, StringComparison.Ordinal);
        Assert.Equal(before, _base.Read("treatments/rest.md"));
    }

    [Theory]
    [InlineData("claim", "fresh", "rest", "claims/rest.yml")]
    [InlineData("claim", "fresh", "other", "claims/other.yml")]
    [InlineData("reference", "fresh2026", "d", "references/d.yml")]
    [InlineData("reference", "fresh2026", null, "references/f.yml")]
    [InlineData("term", "Mirror: bright", null, "glossary.yml")]
    public void A_new_entry_goes_to_the_end_of_its_list(string kind, string name, string? topic, string path)
    {
        var before = File.Exists(Path.Combine(_base.Content, path)) ? _base.Read(path) : "";

        var run = Run.On(_base, "new", [kind, name, .. topic is null ? Array.Empty<string>() : ["--topic", topic]]);

        Assert.Equal(0, run.ExitCode);
        Assert.StartsWith(before, _base.Read(path), StringComparison.Ordinal);
        Assert.Contains("TODO: ", _base.Read(path), StringComparison.Ordinal);
        Assert.Equal(kind == "claim" ? ["HOS203"] : [], ErrorsWithDrafts());
    }

    [Theory]
    [InlineData("claim", "rest-dims-shine")]
    [InlineData("reference", "doe2004")]
    [InlineData("term", "Gloss")]
    public void A_name_that_is_taken_is_refused(string kind, string name)
    {
        var before = TinyBase.Snapshot(_base.Content);

        var run = Run.On(_base, "new", [kind, name, .. kind == "term" ? Array.Empty<string>() : ["--topic", "other"]]);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("is there already", run.Error, StringComparison.Ordinal);
        Assert.Equal(before, TinyBase.Snapshot(_base.Content));
    }

    [Theory]
    [InlineData("- term: gloss\r\n  plain: Light.\r\n")]
    [InlineData("  - term: gloss\n    plain: Light.")]
    [InlineData("# Words.\n")]
    [InlineData("\uFEFF- { term: gloss, plain: Light. }\n")]
    public void The_manner_of_a_list_is_kept(string before)
    {
        _base.Write("glossary.yml", before);

        var run = New("term", "mirror");

        Assert.Equal(0, run.ExitCode);
        var after = _base.Read("glossary.yml");
        Assert.StartsWith(before.TrimStart('\uFEFF'), after, StringComparison.Ordinal);
        Assert.Equal(before.Contains('\r') ? after.Count(c => c == '\n') : 0, after.Count(c => c == '\r'));
        Assert.Empty(ErrorsWithDrafts());
    }

    [Theory]
    [InlineData("[{ term: gloss, plain: Light. }]\n")]
    [InlineData("term: gloss\n")]
    [InlineData("- term: [gloss\n")]
    public void A_list_that_cannot_be_added_to_is_left_alone(string before)
    {
        _base.Write("glossary.yml", before);

        var run = New("term", "mirror");

        Assert.Equal(1, run.ExitCode);
        Assert.Equal(before, _base.Read("glossary.yml"));
    }

    private Run New(string kind, string name) => Run.On(_base, "new", kind, name);

    private List<string> ErrorsWithDrafts()
        => [.. Run.On(_base, "build", "--drafts").Errors
            .Select(line => Regex.Match(line, "error (HOS[0-9]+)"))
            .Where(match => match.Success)
            .Select(match => match.Groups[1].Value)];
}
