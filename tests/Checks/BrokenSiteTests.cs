// Every rule is shown to fire, and to fire alone: a check that fires twice for one mistake buries it.
using HoSite.Diagnostics;
using Xunit;

namespace HoSite.Tests.Checks;

public class BrokenSiteTests
{
    public static TheoryData<string, string> Cases
        => [.. BrokenSites.All.Select(broken => new TheoryDataRow<string, string>(broken.Rule, broken.What))];

    [Theory]
    [MemberData(nameof(Cases))]
    public void One_mistake_gives_one_diagnostic_of_its_rule(string rule, string what)
    {
        var site = new DraftSite();
        BrokenSites.All.Single(broken => broken.Rule == rule && broken.What == what).Break(site);

        var found = site.Check();

        Assert.True(found.Count == 1, string.Join('\n', found.Select(diagnostic => $"{diagnostic.Rule.Id} {diagnostic.Message}")));
        Assert.Equal(rule, found[0].Rule.Id);
    }

    [Fact]
    public void Every_rule_of_the_written_site_has_a_broken_site()
        => Assert.Equal(
            Rules.All.Select(rule => rule.Id).Where(id => id.StartsWith("HOS6", StringComparison.Ordinal)).Order(StringComparer.Ordinal),
            BrokenSites.All.Select(broken => broken.Rule).Distinct().Order(StringComparer.Ordinal));

    [Fact]
    public void A_site_without_mistakes_gives_no_diagnostic()
        => Assert.Empty(new DraftSite().Check().Select(diagnostic => diagnostic.Message));

    [Fact]
    public void A_finding_names_the_page_the_element_and_the_content_that_made_it()
    {
        var found = Assert.Single(new DraftSite().Append("<p><a class=\"x\" href=\"../gamma/\">Gamma\n  rays</a></p>").Check());

        Assert.Equal(
            "/alpha/: <a class=\"x\" href=\"../gamma/\">Gamma rays</a> leads to '/gamma/', which the site does not have", found.Message);
        Assert.Equal("content/alpha/index.html.md", found.Span.File.DisplayPath);
    }

    [Fact]
    public void A_link_to_a_folder_without_its_slash_is_told_to_add_one()
    {
        var found = Assert.Single(new DraftSite().Append("<a href=\"../beta\">Beta</a>").Check());

        Assert.Equal("End the address with a slash: '/beta/'.", found.Remedy);
    }

    [Fact]
    public void A_missing_place_on_another_page_is_shown_with_the_link_that_leads_there()
    {
        var found = Assert.Single(new DraftSite().Append("<a href=\"../beta/#benefits\">Benefits</a>").Check());

        Assert.Equal(
            "/alpha/: <a href=\"../beta/#benefits\">Benefits</a> leads to '#benefits', which '/beta/' does not have", found.Message);
    }

    [Fact]
    public void Weight_is_a_warning_and_everything_else_an_error()
        => Assert.Equal(
            ["HOS620"],
            Rules.All.Where(rule => rule.Id.StartsWith("HOS6", StringComparison.Ordinal) && rule.Severity == Severity.Warning).Select(rule => rule.Id));

    [Fact]
    public void An_index_page_may_weigh_more_than_another()
        => Assert.Empty(new DraftSite().Append("<p>" + new string('x', 200) + "</p>", "beta/index.html").Check(settings => settings with { PageWeight = 1024 }));

    [Fact]
    public void Two_runs_find_the_same_in_the_same_order()
    {
        DraftSite Broken()
        {
            var site = new DraftSite();
            for (var i = 0; i < 40; i++)
            {
                site.Page($"p{i:00}/index.html", $"Page number {i:00}", "<a href=\"../gone/\">x</a><p id=\"a\"></p><p id=\"a\"></p>");
            }

            return site;
        }

        Assert.Equal(Broken().Check().Select(d => d.Message), Broken().Check().Select(d => d.Message));
    }
}
