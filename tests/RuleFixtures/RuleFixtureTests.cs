// Every rule of content is broken once, in the smallest knowledge base that breaks it, and must be found at exactly
// its place, with nothing else. HOSITE_ACCEPT=1 rewrites the expected lines: read each one before committing it.
using HoSite.Diagnostics;
using HoSite.Tests.Building;
using Xunit;

namespace HoSite.Tests.RuleFixtures;

public sealed class RuleFixtureTests
{
    public static TheoryData<string> Fixtures => [.. RuleFixture.All];

    [Theory]
    [MemberData(nameof(Fixtures))]
    public void Raises_exactly_its_diagnostics(string rule)
    {
        var fixture = new RuleFixture(rule);
        var found = fixture.Build("\n");
        if (Acceptance.IsAsked)
        {
            File.WriteAllText(fixture.Expected, string.Concat(found.Select(line => line + "\n")));
        }

        Assert.Equal(File.ReadAllLines(fixture.Expected), found);
        Assert.All(found, line => Assert.Contains($" {rule}: ", line, StringComparison.Ordinal));
        Assert.NotEmpty(found);
    }

    [Theory]
    [MemberData(nameof(Fixtures))]
    public void Finds_the_same_places_with_carriage_returns(string rule)
        => Assert.Equal(File.ReadAllLines(new RuleFixture(rule).Expected), new RuleFixture(rule).Build("\r\n"));

    [Fact]
    public void Every_rule_of_content_has_a_fixture()
    {
        // HOS6xx are broken in written pages: tests/Checks.
        var rules = Rules.All.Select(rule => rule.Id).Where(id => string.CompareOrdinal(id, "HOS6") < 0);
        Assert.Equal(rules.Order(StringComparer.Ordinal), RuleFixture.All);
    }

    [Fact]
    public void The_base_breaks_no_rule()
    {
        using var scratch = new ScratchFolder();
        scratch.Copy(TestFiles.Path("RuleFixtures/base"));
        Assert.Empty(Built.Of(scratch.Path, options => options with { Strict = true }).Lines);
    }
}
