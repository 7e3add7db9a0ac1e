// The smallest knowledge base that has no warning but for its ledger, about a condition that does not exist; each test
// gets its own copy in a folder of its own.
namespace HoSite.Tests.Commands;

/// <summary>A folder with <c>content</c>, and room for <c>output</c>.</summary>
internal sealed class TinyBase : IDisposable
{
    private const string Checked = "checked: 2026-01-10\nnext-check: 2027-01-10\n";

    private static readonly Dictionary<string, string> Files = new(StringComparer.Ordinal)
    {
        ["site.yml"] =
            """
            title: Can examplitis be undone?
            description: All of this is invented, to test a program with. It is about no real condition.
            language: en-GB
            base-url: https://example.org/kb/
            question:
              text: Can examplitis be undone?
              meanings:
                - { id: fades, label: It fades by itself, outcomes: [shine] }
            sections:
              treatment: [How it works]

            """,
        ["index.md"] = Page(
            "Can examplitis be undone?", "answer: { text: Sometimes, claim: rest-dims-shine }\n", "It depends on the [stage](stages/early.md)."),
        ["guides/about.md"] = Page("About this site", "", "It is [invented](../index.md)."),
        ["stages/early.md"] = Page("Early examplitis", "order: 1\n", "It begins with a [shine](../outcomes/shine.md)."),
        ["factors/age.md"] = Page(
            "Age of the glaze", "impact: Old glaze stays.\ndirection: unclear\nmodifiable: no\n", "See [rest](../treatments/rest.md)."),
        ["treatments/rest.md"] = Page(
            "Resting the shin",
            "type: rehabilitation\nstatus: unproven\neffects:\n  - { outcome: shine, stages: [early], verdict: relieves, claims: [rest-dims-shine] }\n",
            "## How it works\n\nNobody knows."),
        ["causes/cold.md"] = Page("Cold draughts", "type: other\n", "Draughts cool the [shin](../sites/shin.md)."),
        ["sites/shin.md"] = Page("The shin itself", "", "It is below the knee."),
        ["outcomes/shine.md"] = Page("Shine of the skin", "better: lower\n", "How much light comes back."),
        ["classifications/gloss.md"] = Page(
            "Gloss grading", "grades:\n  - { grade: Matt, meaning: No light comes back. }\nreference: doe2004\n", "From matt to mirror."),
        ["notices/urgent.md"] = Page("When to get help", "level: emergency\n", "If it cracks, get help."),
        ["claims/rest.yml"] =
            """
            - id: rest-dims-shine
              statement: Rest dims the shine of the skin.
              plain: Rest makes the skin less shiny.
              about: { treatments: [rest], stages: [early], factors: [age], causes: [cold], sites: [shin], outcomes: [shine] }
              population: adults with examplitis
              direction: benefit
              certainty: { level: low, start: low }
              references: [doe2004]

            """,
        ["references/d.yml"] =
            """
            - id: doe2004
              type: article-journal
              title: Shine and rest among adults with examplitis
              issued: 2004
              design: cohort

            """,
        ["glossary.yml"] = "- term: gloss\n  plain: Light that comes back from a surface.\n",
    };

    public TinyBase()
    {
        Root = Directory.CreateTempSubdirectory("hosite-").FullName;
        foreach (var (path, text) in Files)
        {
            Write(path, text);
        }
    }

    public string Root { get; }

    public string Content => Path.Combine(Root, "content");

    public string Output => Path.Combine(Root, "output");

    public string Read(string path) => File.ReadAllText(Path.Combine(Content, path));

    public void Write(string path, string text)
    {
        var full = Path.Combine(Content, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllText(full, text);
    }

    public void Change(string path, string old, string with)
    {
        var text = Read(path);
        if (!text.Contains(old, StringComparison.Ordinal))
        {
            throw new ArgumentException($"'{old}' is not in {path}", nameof(old));
        }

        Write(path, text.Replace(old, with, StringComparison.Ordinal));
    }

    /// <summary>Every file below a folder with its content, to be compared before and after.</summary>
    public static SortedDictionary<string, string> Snapshot(string folder)
        => new(
            Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).ToDictionary(
                file => Path.GetRelativePath(folder, file), file => Convert.ToHexString(File.ReadAllBytes(file))),
            StringComparer.Ordinal);

    public void Dispose() => Directory.Delete(Root, recursive: true);

    private static string Page(string title, string fields, string text)
        => $"---\ntitle: {title}\nsummary: Everything about this page is invented, {title} too.\n{Checked}{fields}---\n\n{text}\n";
}
