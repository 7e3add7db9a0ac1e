// The documentation of the rules is the rules.
using HoSite.Diagnostics;
using Xunit;

namespace HoSite.Tests.Architecture;

public class RulesPageTests
{
    [Fact]
    public void Every_rule_is_documented()
    {
        var path = Checkout.At("docs", "rules.md");
        var expected = RulesPage.Of(Rules.All);
        if (Environment.GetEnvironmentVariable("HOSITE_ACCEPT") == "1")
        {
            File.WriteAllText(path, expected);
        }

        Assert.True(
            File.Exists(path) && File.ReadAllText(path).ReplaceLineEndings("\n") == expected,
            "docs/rules.md differs from the rules; run the tests with HOSITE_ACCEPT=1 to rewrite it, and commit it.");
    }

    [Fact]
    public void Ids_stand_once_and_in_order()
        => Assert.Equal(
            Rules.All.Select(rule => rule.Id).Distinct().Order(StringComparer.Ordinal),
            Rules.All.Select(rule => rule.Id));
}
