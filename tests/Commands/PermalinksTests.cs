// The ledger grows, and only when the site is right.
using Xunit;

namespace HoSite.Tests.Commands;

public sealed class PermalinksTests : IDisposable
{
    private readonly TinyBase _base = new();

    public void Dispose() => _base.Dispose();

    [Fact]
    public void The_ledger_is_written_once_and_then_there_is_nothing_to_add()
    {
        var first = Run.On(_base, "permalinks");
        var ledger = _base.Read("permalinks.txt");
        var second = Run.On(_base, "permalinks");

        Assert.Equal((0, 0), (first.ExitCode, second.ExitCode));
        Assert.Contains("\n/treatments/rest/#how-it-works\n", ledger, StringComparison.Ordinal);
        Assert.StartsWith("nothing to add, ", second.Summary, StringComparison.Ordinal);
        Assert.Equal(ledger, _base.Read("permalinks.txt"));
        Assert.Equal(0, Run.On(_base, "check", "--strict").ExitCode);
    }

    [Fact]
    public void What_is_new_is_named_and_what_is_gone_is_kept()
    {
        Run.On(_base, "permalinks");
        File.Move(Path.Combine(_base.Content, "guides/about.md"), Path.Combine(_base.Content, "guides/imprint.md"));

        var run = Run.On(_base, "permalinks");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("added /guides/imprint/\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("\n/guides/about/\n", _base.Read("permalinks.txt"), StringComparison.Ordinal);
        Assert.Equal(1, Run.On(_base, "build").ExitCode);
    }

    [Fact]
    public void Drafts_are_not_published()
    {
        _base.Change("guides/about.md", "next-check", "draft: true\nnext-check");

        Run.On(_base, "permalinks");

        Assert.DoesNotContain("/guides/about/", _base.Read("permalinks.txt"), StringComparison.Ordinal);
    }

    [Fact]
    public void With_errors_in_the_content_the_ledger_is_left_as_it_is()
    {
        _base.Change("treatments/rest.md", "[early]", "[earli]");

        var run = Run.On(_base, "permalinks");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("HOS201", run.Error, StringComparison.Ordinal);
        Assert.Equal("1 error, 0 warnings: permalinks.txt was left as it is", run.Summary);
        Assert.False(File.Exists(Path.Combine(_base.Content, "permalinks.txt")));
    }

    [Fact]
    public void What_a_merge_left_behind_is_not_kept_for_good()
    {
        _base.Write("permalinks.txt", "/\n<<<<<<< ours\n/guides/\n");

        var run = Run.On(_base, "permalinks");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("permalinks.txt(2,1): error HOS508", run.Error, StringComparison.Ordinal);
    }
}
