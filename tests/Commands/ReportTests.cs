// A report says what is missing and never fails.
using System.Text.Json;
using Xunit;

namespace HoSite.Tests.Commands;

public sealed class ReportTests : IDisposable
{
    private readonly TinyBase _base = new();

    public void Dispose() => _base.Dispose();

    [Fact]
    public void A_tidy_base_has_nothing_missing()
    {
        var run = Run.On(_base, "report");

        Assert.Equal(0, run.ExitCode);
        Assert.DoesNotMatch(": [1-9]", run.Output);
        Assert.Empty(run.Error);
    }

    [Fact]
    public void Everything_that_is_missing_is_named_where_it_is()
    {
        _base.Change("claims/rest.yml", ", sites: [shin]", "");
        _base.Change("claims/rest.yml", "references: [doe2004]", "references: [doe2004]\n  retired: { date: 2026-01-01, because: Found wrong. }");
        _base.Change("references/d.yml", "design: cohort", "design: cohort\n  unchecked: [issued]");
        _base.Change("guides/about.md", "next-check", "draft: true\nnext-check");
        _base.Change("causes/cold.md", "type: other", "type: other\nunknowns: [Why the shin., Why the cold.]");
        _base.Write("references/e.yml", "- id: eve2005\n  type: book\n  title: Light\n  design: cohort\n");

        var report = JsonDocument.Parse(Run.On(_base, "report", "--format", "json", "--today", "2027-02-01").Output).RootElement;

        Assert.Equal(["The shin itself"], Named(report, "pages-without-claims"));
        Assert.Equal(["eve2005"], Named(report, "unused-references"));
        Assert.Equal(["rest-dims-shine"], Named(report, "retired-claims-used"));
        Assert.Equal(["doe2004"], Named(report, "unchecked-references"));
        Assert.Equal(["About this site"], Named(report, "drafts"));
        Assert.Equal(2, report.GetProperty("unknowns").GetProperty("count").GetInt32());
        Assert.Equal(9, report.GetProperty("overdue-checks").GetProperty("count").GetInt32());
    }

    [Fact]
    public void A_claim_that_no_page_uses_is_named()
    {
        _base.Change("index.md", "answer: { text: Sometimes, claim: rest-dims-shine }\n", "");
        _base.Change("treatments/rest.md", "effects:\n  - { outcome: shine, stages: [early], verdict: relieves, claims: [rest-dims-shine] }\n", "");

        var run = Run.On(_base, "report");

        Assert.Matches("Claims that no page uses: 1\n  .*claims/rest.yml\\(1\\): rest-dims-shine\n", run.Output);
    }

    [Fact]
    public void With_errors_the_report_still_says_what_it_knows()
    {
        _base.Change("treatments/rest.md", "[early]", "[earli]");

        var run = Run.On(_base, "report");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("HOS201", run.Error, StringComparison.Ordinal);
        Assert.Contains("Drafts: 0", run.Output, StringComparison.Ordinal);
    }

    private static IEnumerable<string> Named(JsonElement report, string section)
        => report.GetProperty(section).GetProperty("entries").EnumerateArray().Select(entry => entry.GetProperty("name").GetString()!);
}
