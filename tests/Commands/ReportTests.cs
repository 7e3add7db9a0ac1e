// A report says what is missing, and fails only when it is asked to.
using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using Xunit;

namespace HoSite.Tests.Commands;

public sealed class ReportTests : IDisposable
{
    private const string Unlinked = "Pages that nothing links to";

    private readonly TinyBase _base = new();

    public void Dispose() => _base.Dispose();

    [Fact]
    public void A_tidy_base_has_nothing_missing()
    {
        var run = Run.On(_base, "report");

        Assert.Equal(0, run.ExitCode);
        Assert.All(Counts(run.Output), section => Assert.True(section.Count == 0 || section.Heading is "Reading grades" or Unlinked));
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

    [Fact]
    public void Without_limits_grades_are_told_and_nothing_is_over_them()
    {
        var run = Run.On(_base, "report");

        Assert.Contains("Pages over the reading limits: 0\n", run.Output, StringComparison.Ordinal);
        Assert.Matches(
            @"\n  .*causes/cold\.md\(2\): Cold draughts \(FK \d+\.\d, long words \d+\.\d %, sentences \d+\.\d on average, \d+ at most \[FK .*\]\)\n",
            run.Output);
        Assert.Matches(@"claims/rest\.yml\(1\): rest-dims-shine \(FK", run.Output);
    }

    [Fact]
    public void What_passes_a_limit_is_named_with_the_limit_and_the_sentence()
    {
        const string Long = "It is below the knee, and I say so in a sentence that goes on and on until nobody knows how it began.";
        Limit("{ flesch-kincaid: 20, smog: 20, sentence: 20, mean-sentence: 19 }");
        _base.Change("sites/shin.md", "It is below the knee.", Long);

        var report = JsonDocument.Parse(Run.On(_base, "report", "--format", "json").Output).RootElement;

        Assert.Equal(["The shin itself"], Named(report, "over-reading-limits"));
        var entry = report.GetProperty("over-reading-limits").GetProperty("entries")[0];
        Assert.Equal(["sentence"], entry.GetProperty("over").EnumerateArray().Select(limit => limit.GetString()));
        Assert.Equal(Long, entry.GetProperty("grade").GetProperty("longest").GetString());
        Assert.Equal(23, entry.GetProperty("raw").GetProperty("longest-sentence").GetInt32());
        Assert.Equal(JsonValueKind.Null, entry.GetProperty("grade").GetProperty("smog").ValueKind);
        Assert.Equal(11, report.GetProperty("reading-grades").GetProperty("count").GetInt32());
    }

    [Fact]
    public void A_claim_is_held_by_its_plain_words_but_not_by_an_average()
    {
        Limit("{ flesch-kincaid: 7, mean-sentence: 1 }");
        _base.Change("claims/rest.yml", "plain: Rest makes the skin less shiny.", "plain: Extraordinary contraindications notwithstanding.");

        var run = Run.On(_base, "report");

        Assert.Matches(@"rest-dims-shine \(over: flesch-kincaid;", run.Output);
    }

    [Fact]
    public void A_page_that_only_lists_have_is_named()
    {
        var before = Run.On(_base, "report").Output;
        _base.Change("causes/cold.md", "[shin](../sites/shin.md)", "shin");

        Assert.DoesNotContain("The shin itself\n", SectionOf(Unlinked, before), StringComparison.Ordinal);
        Assert.Contains("The shin itself\n", SectionOf(Unlinked, Run.On(_base, "report").Output), StringComparison.Ordinal);
    }

    [Fact]
    public void Strict_fails_for_limits_links_and_claims_but_not_for_a_calendar()
    {
        _base.Change("index.md", "It depends", "See [cold](causes/cold.md), [gloss](classifications/gloss.md), [help](notices/urgent.md). It depends");
        _base.Change("site.yml", "question:", "footer: [{ label: About, to: /guides/about/ }]\nquestion:");
        Assert.Equal(0, Run.On(_base, "report", "--strict", "--today", "2030-01-01").ExitCode);

        Limit("{ sentence: 3 }");
        Assert.Equal(1, Run.On(_base, "report", "--strict").ExitCode);
        Assert.Equal(0, Run.On(_base, "report").ExitCode);

        _base.Change("site.yml", "sentence: 3", "sentence: 30");
        Assert.Equal(0, Run.On(_base, "report", "--strict").ExitCode);
        _base.Change("claims/rest.yml", ", sites: [shin]", "");
        Assert.Equal(1, Run.On(_base, "report", "--strict").ExitCode);
    }

    private void Limit(string limits) => _base.Change("site.yml", "question:", $"reading: {limits}\nquestion:");

    private static IEnumerable<(string Heading, int Count)> Counts(string report)
        => Regex.Matches(report, @"^(\w[^(\n]*): (\d+)$", RegexOptions.Multiline)
            .Select(match => (match.Groups[1].Value, int.Parse(match.Groups[2].Value, CultureInfo.InvariantCulture)));

    private static string SectionOf(string heading, string report)
        => report[report.IndexOf(heading, StringComparison.Ordinal)..].Split("\n\n")[0] + "\n";

    private static IEnumerable<string> Named(JsonElement report, string section)
        => report.GetProperty(section).GetProperty("entries").EnumerateArray().Select(entry => entry.GetProperty("name").GetString()!);
}
