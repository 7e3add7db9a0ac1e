// What the search promises, held in a browser on the real content: names come first, misspellings are forgiven, and no
// medicine is taken for another.
using HoSite.Diagnostics;
using HoSite.Search;
using HoSite.Tests.Architecture;
using HoSite.Tests.Searching;
using Xunit;

namespace HoSite.Tests.Browser;

public class SearchModuleTests(Chromium chromium, ITestOutputHelper output)
{
    [Fact]
    public async Task The_script_holds_to_the_table_of_pairs()
    {
        await using var host = await StaticHost.Start(
            ("index.html", "<!DOCTYPE html><html lang=\"en\"><head><link rel=\"icon\" href=\"data:,\"><title>Pairs</title></head></html>"),
            ("words.js", File.ReadAllText(Checkout.At("theme", "assets", "search", "10-words.js"))));
        await using var page = await chromium.Open(host.Root);

        Assert.Equal("", await page.Page.EvaluateAsync<string>(
            """
            async (json) => {
              const { fold, words, stem, distance, sound } = await import('./words.js');
              const { fold: folds, words: lists, stem: stems, distance: pairs, sound: sounds } = JSON.parse(json);
              const wrong = [
                ...folds.filter(([text, wanted]) => fold(text) !== wanted),
                ...lists.filter(([text, wanted]) => words(text).join() !== wanted.join()),
                ...stems.filter(([word, wanted]) => stem(word) !== wanted),
                ...pairs.filter(([a, b, wanted]) => distance(a, b) !== wanted),
                ...sounds.filter(([a, b, wanted]) => (sound(a) === sound(b)) !== wanted),
              ];
              return wrong.map((pair) => JSON.stringify(pair)).join('\n');
            }
            """,
            SearchVectors.Json));
    }

    [Fact]
    public async Task Every_title_and_other_name_finds_its_own_page_first()
    {
        var (exported, answers) = await Answered.Ask(chromium, RealNames.Names.Keys);

        Assert.Equal(["openSearch"], exported);
        Assert.Empty(answers.Where(answer => !IsHit(answer, answer.Query, 1)).Select(answer => $"{answer.Query}: {(answer.Urls.Count > 0 ? answer.Urls[0] : "nothing")}"));
    }

    [Theory]
    [InlineData(1, 0.98)]
    [InlineData(2, 0.95)]
    public async Task Misspelt_names_of_eight_letters_and_more_are_found(int edits, double wanted)
    {
        var random = new Random(5);
        var names = RealNames.Names.Keys.Where(name => name.Length >= 8).Order(StringComparer.Ordinal).ToList();
        var (_, answers) = await Answered.Ask(chromium, names.Select(name => RealNames.Misspelt(name, edits, random)));
        var found = answers.Zip(names).Where(pair => IsHit(pair.First, pair.Second, 5)).Count();
        var empty = answers.Count(answer => answer.Urls.Count == 0);
        output.WriteLine($"{found} of {names.Count} in the first five, {empty} without a result");

        Assert.InRange((double)found / names.Count, wanted, 1);
        Assert.InRange((double)empty / names.Count, 0, 0.01);
    }

    [Fact]
    public async Task No_known_name_is_taken_for_another()
    {
        var known = RealNames.Names.Keys.Concat(RealNames.Guarded).Distinct().ToList();
        var (_, answers) = await Answered.Ask(chromium, known, namesOnly: true);

        Assert.Empty(answers.Where(answer => answer.Corrected is not null || answer.Offered.Count > 0).Select(answer => $"{answer.Query}: {answer.Corrected} {string.Join(", ", answer.Offered)}"));
        Assert.Empty(
            from answer in answers
            from other in RealNames.Guarded
            where Key(answer.Query) != Key(other) && Nearest.Distance(answer.Query, other) <= 2
            from taken in RealNames.Names.GetValueOrDefault(other, []).Intersect(answer.Urls)
            where !RealNames.Names.GetValueOrDefault(answer.Query, []).Contains(taken) && !MeanTheSame(answer.Query, taken)
            select $"{answer.Query}: answered by {taken}, which is {other}");
    }

    [Theory]
    [InlineData("zoledronate", "treatments/alendronate/")]
    [InlineData("ketoprofen", "treatments/ketotifen/")]
    [InlineData("parecoxib", "treatments/celecoxib/")]
    [InlineData("tretinoin", "treatments/isotretinoin/")]
    public async Task A_known_name_without_a_page_is_answered_so(string name, string other)
    {
        var (_, answers) = await Answered.Ask(chromium, [name, name[..^1]]);

        Assert.All(answers, answer => Assert.Equal(name, answer.Known));
        Assert.All(answers, answer => Assert.DoesNotContain(other, answer.Urls));
    }

    [Theory]
    [InlineData("indomethcn", "indometacin")]
    [InlineData("prednisolne", "prednisone", "prednisolone")]
    public async Task A_name_that_is_not_sure_is_offered_not_taken(string typed, params string[] offered)
    {
        var (_, answers) = await Answered.Ask(chromium, [typed]);

        Assert.Null(answers[0].Corrected);
        Assert.All(offered, name => Assert.Contains(name, answers[0].Offered));
    }

    private static bool IsHit(Answered answer, string name, int most)
        => answer.Urls.Take(most).Any(url => RealNames.Names[name].Contains(url) || RealNames.Names[name].Contains(url.Split('#')[0]));

    private static string Key(string name) => string.Concat(name.Split(' ').Select(WordForms.Stem));

    // Words that the content says mean the same may lead to one page.
    private static bool MeanTheSame(string name, string address)
        => RealNames.Knowledge.Content.SearchWords.Synonyms.Select(group => group.Select(RealNames.Written).ToList())
            .Any(group => group.Contains(name) && group.Any(other => RealNames.Names.GetValueOrDefault(other, []).Contains(address)));
}
