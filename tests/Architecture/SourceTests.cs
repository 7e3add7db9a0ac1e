// What every source file keeps to: it says why it exists, and knows nothing of any one condition.
using System.Text.RegularExpressions;
using Xunit;

namespace HoSite.Tests.Architecture;

public class SourceTests
{
    private static readonly Regex ConditionWords = new("[Oo]ssif|OSSIF|[Hh]eterotopic|HETEROTOPIC|\\bFOP\\b");

    [Theory]
    [InlineData("generator")]
    [InlineData("theme")]
    public void Nothing_about_one_condition_stands_outside_the_content(string folder)
    {
        var sources = Checkout.Sources(folder);

        Assert.NotEmpty(sources);
        Assert.Empty(sources.Where(source => ConditionWords.IsMatch(source.Text)).Select(source => source.Path));
    }

    [Theory]
    [InlineData("generator")]
    [InlineData("theme")]
    public void Every_source_begins_by_saying_why_it_exists(string folder)
    {
        var sources = Checkout.Sources(folder, ".cs", ".cshtml", ".css", ".js", ".mjs");

        Assert.NotEmpty(sources);
        Assert.Empty(sources
            .Where(source => !source.FirstLine.StartsWith("// ", StringComparison.Ordinal) && !source.FirstLine.StartsWith("/*", StringComparison.Ordinal) && !source.FirstLine.StartsWith("@* ", StringComparison.Ordinal))
            .Select(source => source.Path));
    }
}
