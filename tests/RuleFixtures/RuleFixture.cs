// A rule's broken knowledge base: the smallest clean one, 'base', with the few files changed that break the rule.
// A file 'x.delete' removes x; 'make' describes files that version control cannot hold.
using HoSite.Tests.Building;

namespace HoSite.Tests.RuleFixtures;

internal sealed record RuleFixture(string Rule)
{
    private const string Deleted = ".delete";

    // The one rule that asks for the day is told this one.
    private static readonly DateOnly Today = new(2027, 1, 10);

    /// <summary>The rules that have a fixture.</summary>
    public static IReadOnlyList<string> All { get; } =
        [.. Directory.GetDirectories(TestFiles.Path("RuleFixtures"), "HOS*").Select(Path.GetFileName).Order(StringComparer.Ordinal)!];

    /// <summary>The diagnostics that the fixture must raise, a line each.</summary>
    public string Expected => Path.Combine(Folder, "expected.txt");

    private string Folder => TestFiles.Path("RuleFixtures/" + Rule);

    /// <summary>Builds the fixture; the ledger is enforced only where it brings its own.</summary>
    /// <param name="lineEnd">How its texts end their lines.</param>
    public string[] Build(string lineEnd)
    {
        using var scratch = new ScratchFolder();
        scratch.Copy(TestFiles.Path("RuleFixtures/base"), Ended).Copy(Folder, Ended);
        File.Delete(scratch.At("expected.txt"));
        foreach (var deleted in Directory.GetFiles(scratch.Path, "*" + Deleted, SearchOption.AllDirectories))
        {
            File.Delete(deleted);
            File.Delete(deleted[..^Deleted.Length]);
        }

        UnusualFiles.Make(scratch);
        var hasLedger = File.Exists(Path.Combine(Folder, "permalinks.txt"));
        return Built.Of(scratch.Path, options => options with { Ledger = hasLedger }, Rule == "HOS414" ? Today : null).Lines;

        string Ended(string text) => text.ReplaceLineEndings(lineEnd);
    }
}
