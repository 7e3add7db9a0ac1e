// The fields that every page has; those of one kind only come from KindFields.
using System.Text;

namespace HoSite.Corpus;

/// <summary>Writes a page's front matter for HoSite.</summary>
internal static class FrontMatter
{
    private static readonly string[] Questions =
    [
        "What can I do today?", "When should I come back?", "Who decides with me?", "What happens if I wait?", "How will I know that it works?",
        "Which signs should I write down?", "Can I keep working?", "What would you choose?",
    ];

    private static readonly string[] Unknowns =
    [
        "Whether an earlier start changes the later course.", "How long a change lasts after the end of a course.", "Which people gain nothing from it.",
        "Whether the place of the plate makes a difference.", "How it compares with waiting over several years.",
    ];

    public static string Write(CorpusPlan plan, Page page)
    {
        var text = new StringBuilder(1200);
        var dice = page.Choices(3);
        text.Append("---\n");
        text.Append($"title: {Yaml.Text(page.Title)}\nsummary: {Yaml.Text(page.Summary)}\n");
        if (page.Alias is { } alias)
        {
            text.Append($"aliases: [{alias}]\nspellings: [{page.Misspelling}]\n");
        }

        text.Append($"checked: {Dates.Checked(page.Serial)}\nnext-check: {Dates.NextCheck(page.Serial)}\nsearched-to: {Dates.SearchedTo(page.Serial)}\n");
        if (page.Kind != Kind.Notice)
        {
            text.Append($"questions:\n  - {dice.Pick(Questions)}\nunknowns:\n  - {dice.Pick(Unknowns)}\n");
        }

        if (page.IsSurgery || page.Kind == Kind.Home)
        {
            text.Append($"notices: {Yaml.Slugs(plan.Of(Kind.Notice))}\n");
        }

        return text.Append(KindFields.Write(plan, page)).Append("---\n\n").ToString();
    }
}
