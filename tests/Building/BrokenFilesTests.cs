// One mistake is said once: not again about pages that link to the broken file, name it or are named by it; and the
// mistakes of ten files are all said in one run.
using HoSite.Tests.Commands;
using Xunit;

namespace HoSite.Tests.Building;

public sealed class BrokenFilesTests : IDisposable
{
    private readonly ScratchFolder _scratch = new ScratchFolder().CopyTo("content", TestFiles.Path("SecondBase/content"));

    // A file, what is replaced in it (nothing: the whole text) and by what, and the rule and place of what must be said.
    public static TheoryData<string, string, string, string> Mistakes => new()
    {
        { "claims/balm.yml", "population: invented mice", "population: {invented mice", "claims/balm.yml(70,15): error HOS102" },
        { "claims/other.yml", "  direction: descriptive\n", "  direktion: descriptive\n", "claims/other.yml(8,3): error HOS104" },
        { "references/all.yml", "design: cohort", "design: cohrt", "references/all.yml(58,11): error HOS108" },
        { "references/all.yml", "page: 123-129", "page: [123-129", "references/all.yml(13,9): error HOS102" },
        { "treatments/balm.md", "", "No front matter.\n", "treatments/balm.md(1,1): error HOS103" },
        { "treatments/salve.md", "type: medication", "typ: medication", "treatments/salve.md(6,1): error HOS104" },
        { "stages/glassy.md", "order: 1", "order: first", "stages/glassy.md(7,8): error HOS107" },
        { "stages/marbled.md", "title: Marbled thumb", "title: \"Marbled thumb", "stages/marbled.md(2,8): error HOS102" },
        { "causes/ice-hammer.md", "checked: 2026-02-01", "checked: 2026-02-31", "causes/ice-hammer.md(5,10): error HOS109" },
        { "outcomes/bead-size.md", "", "---\ntitle: [\n---\n", "outcomes/bead-size.md(2,8): error HOS102" },
        { "classifications/bead-count.md", "reference: count1987", "refrence: count1987", "classifications/bead-count.md(11,1): error HOS104" },
        { "notices/blue-thumb.md", "", "---\n- a list\n---\n", "notices/blue-thumb.md(2,1): error HOS107" },
        { "site.yml", "  meanings:", "  meaning:", "site.yml(22,3): error HOS104" },
        { "site.yml", "", "title: a: b\n", "site.yml(1,9): error HOS102" },
        { "index.md", "answer:", "anser:", "index.md(17,1): error HOS104" },
        { "glossary.yml", "", "term: bead\n", "glossary.yml(1,1): error HOS107" },
        { "statements.yml", "verdict: partly", "verdict: partial", "statements.yml(3,12): error HOS108" },
        { "redirects.yml", "", "- from\n", "redirects.yml(1,3): error HOS107" },
        { "media/thumb.svg", "<title>", "<script/><title>", "media/thumb.svg(2,4): error HOS119" },
    };

    public void Dispose() => _scratch.Dispose();

    [Theory]
    [MemberData(nameof(Mistakes))]
    public void One_mistake_is_said_once(string path, string from, string to, string expected)
    {
        Break(path, from, to);
        var line = Assert.Single(Built.Of(_scratch.At("content")).Lines);
        Assert.StartsWith("content/" + expected, line, StringComparison.Ordinal);
    }

    [Fact]
    public void Ten_mistakes_in_ten_files_are_ten_diagnostics_and_the_last_output_stays()
    {
        string[] command = ["build", "--content", _scratch.At("content"), "--output", _scratch.At("output")];
        Assert.Equal(0, Run.Of(command).ExitCode);
        var before = Snapshot();
        var ten = Mistakes.Select(row => row.Data).DistinctBy(mistake => mistake.Item1).Where(mistake => mistake.Item2.Length > 0).Take(10).ToList();
        foreach (var (path, from, to, _) in ten)
        {
            Break(path, from, to);
        }

        var run = Run.Of(command);

        Assert.Equal(1, run.ExitCode);
        Assert.Equal(
            ten.Select(mistake => mistake.Item4).Order(StringComparer.Ordinal),
            run.Errors.Select(line => line[(line.IndexOf("/content/", StringComparison.Ordinal) + "/content/".Length)..])
                .Select(line => line[..line.IndexOf(": ", line.IndexOf("HOS", StringComparison.Ordinal), StringComparison.Ordinal)])
                .Order(StringComparer.Ordinal));
        Assert.Equal(before, Snapshot());
    }

    private void Break(string path, string from, string to)
    {
        var text = File.ReadAllText(_scratch.At("content/" + path));
        Assert.Contains(from, text, StringComparison.Ordinal);
        var place = text.IndexOf(from, StringComparison.Ordinal);
        _scratch.Write("content/" + path, from.Length == 0 ? to : text[..place] + to + text[(place + from.Length)..]);
    }

    private SortedDictionary<string, string> Snapshot() => new(
        Directory.EnumerateFiles(_scratch.At("output"), "*", SearchOption.AllDirectories)
            .ToDictionary(path => path, path => Convert.ToHexString(File.ReadAllBytes(path))),
        StringComparer.Ordinal);
}
