// A knowledge base of a few invented files, in memory.
using System.Text;
using HoSite.Content;
using HoSite.Diagnostics;
using HoSite.Knowledge;

namespace HoSite.Tests.Prose;

internal static class TinyKnowledge
{
    public const string Fields = "summary: A summary.\nchecked: 2026-01-01\nnext-check: 2027-01-01\n";

    private const string Site =
        "title: Examplitis\ndescription: About examplitis.\nlanguage: en-GB\nbase-url: https://example.org/\n"
        + "sections:\n  guide: [First part, Second part]\n";

    private const string Claims =
        "- id: drug-helps\n  statement: Exemplol reduced examplitis.\n  plain: Exemplol helps.\n  about: {}\n"
        + "  population: adults\n  direction: descriptive\n  references: [smith2004]\n"
        + "- id: old-claim\n  statement: Old.\n  plain: Old.\n  about: {}\n  population: adults\n  direction: descriptive\n"
        + "  references: [smith2004]\n  retired: { date: 2026-01-01, because: New data., successor: drug-helps }\n";

    private const string References =
        "- id: smith2004\n  type: article-journal\n  title: A trial of exemplol\n  author: [{ family: Smith, given: Jane }]\n"
        + "  issued: 2004\n  design: randomised-trial\n"
        + "- id: jones2010\n  type: article-journal\n  title: A cohort\n  author: [{ literal: Example Group }]\n"
        + "  issued: 2010\n  design: cohort\n";

    private const string Glossary =
        "- term: Confidence interval\n  plain: A range.\n  aliases: [CI]\n- term: Fracture\n  plain: A break.\n"
        + "- term: Ossification\n  plain: Making bone.\n  aliases: [ossify]\n";

    /// <summary>A page's file.</summary>
    public static string Page(string title, string markdown, string more = "") => $"---\ntitle: {title}\n{Fields}{more}---\n{markdown}";

    /// <summary>The linked graph of the standard files and some more; later files replace earlier ones of the same path.</summary>
    public static KnowledgeBase Of(params (string Path, string Text)[] files)
    {
        var all = new Dictionary<string, string>
        {
            ["site.yml"] = Site,
            ["index.md"] = Page("Home", "Text.\n"),
            ["outcomes/pain.md"] = Page("Pain", "## How it is measured\n\nText.\n\n## Harms\n\nText.\n", "measure: a scale\nbetter: lower\n"),
            ["outcomes/draft.md"] = Page("Draft", "Text.\n", "draft: true\nmeasure: a scale\nbetter: lower\n"),
            ["outcomes/broken.md"] = "---\ntitle: [\n---\n",
            ["claims/claims.yml"] = Claims,
            ["claims/broken.yml"] = "- id: unread-claim\n  statement: [\n",
            ["references/references.yml"] = References,
            ["glossary.yml"] = Glossary,
            ["media/arm.svg"] = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"200\" height=\"100\"/>",
        };
        foreach (var (path, text) in files)
        {
            all[path] = text;
        }

        var content = all
            .OrderBy(file => file.Key, StringComparer.Ordinal)
            .Select(file => new ContentFile(file.Key, "content/" + file.Key, Encoding.UTF8.GetBytes(file.Value)))
            .ToList();
        return new KnowledgeBase(ContentReader.Read(content, new DiagnosticBag()), drafts: false);
    }
}
