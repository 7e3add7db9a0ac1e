// A check is a build that knows the date and writes nothing.
using Xunit;

namespace HoSite.Tests.Commands;

public sealed class CheckTests : IDisposable
{
    private readonly TinyBase _base = new();

    public void Dispose() => _base.Dispose();

    [Fact]
    public void A_check_counts_and_writes_nothing()
    {
        var run = Run.On(_base, "check");

        Assert.True(run.ExitCode == 0, run.Error);
        Assert.Matches(@"^checked [0-9]+ pages: 0 errors, 1 warning in [0-9]+\.[0-9]{2} s$", run.Summary);
        Assert.Equal(["content"], Directory.EnumerateFileSystemEntries(_base.Root).Select(Path.GetFileName));
    }

    [Fact]
    public void Overdue_checks_are_told_by_the_date_that_is_given()
    {
        var before = Run.On(_base, "check", "--today", "2027-01-10");
        var after = Run.On(_base, "check", "--today", "2027-01-11");

        Assert.DoesNotContain("HOS414", before.Error, StringComparison.Ordinal);
        Assert.Contains("HOS414", after.Error, StringComparison.Ordinal);
        Assert.Equal(0, after.ExitCode);
    }

    [Fact]
    public void Strictly_a_warning_is_an_error()
    {
        var run = Run.On(_base, "check", "--strict");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("1 error, 0 warnings", run.Summary, StringComparison.Ordinal);
    }
}
