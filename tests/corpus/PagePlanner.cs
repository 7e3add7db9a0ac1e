// How many pages of each kind: the few that everything points to stay few, treatments and guides take the rest.
namespace HoSite.Corpus;

/// <summary>Plans the pages.</summary>
internal static class PagePlanner
{
    public static IReadOnlyList<Page> Plan(int total)
    {
        var pages = new List<Page>(total) { Home() };
        Add(pages, Kind.Stage, HubTitles.Stages);
        Add(pages, Kind.Outcome, [.. OutcomeTraits.All.Take(Share(12, 5)).Select(outcome => outcome.Title)]);
        Add(pages, Kind.Site, HubTitles.Sites[..Share(20, 2)]);
        Add(pages, Kind.Cause, HubTitles.Causes[..Share(30, 3)]);
        Add(pages, Kind.Factor, HubTitles.Factors[..Share(20, 2)]);
        Add(pages, Kind.Classification, HubTitles.Classifications[..Share(2, 1)]);
        Add(pages, Kind.Notice, ["Before any operation"]);

        var rest = total - pages.Count;
        var treatments = rest * 6 / 10;
        Add(pages, Kind.Treatment, [.. Enumerable.Range(0, treatments).Select(MedicineNames.Title)]);
        Add(pages, Kind.Guide, [.. Enumerable.Range(0, rest - treatments).Select(GuideTitles.Title)]);
        RefuseTwins(pages);
        return pages;

        int Share(int full, int fewest) => Math.Clamp(full * total / 300, fewest, full);
    }

    private static Page Home() =>
        new(Kind.Home, 0, 0, "Can tissue glazing be undone?") { Summary = "What can change in tissue glazing, and how sure anyone is. All of it is invented, to measure with." };

    private static void Add(List<Page> pages, Kind kind, string[] titles)
    {
        for (var i = 0; i < titles.Length; i++)
        {
            var brand = kind == Kind.Treatment ? MedicineNames.Brand(i) : null;
            pages.Add(new Page(kind, i, pages.Count, titles[i])
            {
                Summary = Summary(kind, titles[i]),
                Alias = brand,
                Misspelling = MedicineNames.Misspelt(brand),
            });
        }
    }

    private static string Summary(Kind kind, string title)
    {
        var name = char.ToLowerInvariant(title[0]) + title[1..];
        return kind.Name switch
        {
            "treatment" => $"What {name} can and cannot change in tissue glazing, and how sure that is.",
            "guide" => $"Advice for people with tissue glazing on {name}.",
            "notice" => "Speak with a surgeon who knows tissue glazing before any operation is planned.",
            _ => $"What is known about {name} in tissue glazing, an invented condition.",
        };
    }

    private static void RefuseTwins(List<Page> pages)
    {
        var titles = new HashSet<string>(StringComparer.Ordinal);
        foreach (var page in pages)
        {
            if (!titles.Add(page.Title) || page.Title.Length is < 10 or > 60 || page.Summary.Length is < 50 or > 150)
            {
                throw new InvalidOperationException($"more pages than there are good titles: {page.Title}");
            }
        }
    }
}
