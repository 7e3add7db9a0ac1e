// The search as a browser runs it: its module imported from the served site and asked many queries at once.
using System.Text.Json;

namespace HoSite.Tests.Browser;

/// <summary>What was asked and what came back.</summary>
internal sealed record Answered(string Query, IReadOnlyList<string> Urls, string? Corrected, IReadOnlyList<string> Offered, string? Known)
{
    private const string Asking =
        """
        async ({ root, queries, namesOnly }) => {
          const module = await import(root + 'assets/search.js');
          const { search } = await module.openSearch(root);
          const answers = [];
          for (const query of queries) {
            const { results, corrected, offered, knownWithoutPage } = await search(query, { limit: 5, namesOnly });
            answers.push([query, results.map((result) => result.url), corrected, offered, knownWithoutPage]);
          }
          return JSON.stringify({ exported: Object.keys(module), answers });
        }
        """;

    /// <summary>Asks the real site in a page of its own.</summary>
    public static async Task<(IReadOnlyList<string> Exported, IReadOnlyList<Answered> Answers)> Ask(Chromium chromium, IEnumerable<string> queries, bool namesOnly = false)
    {
        var site = await chromium.Site;
        await using var page = await chromium.Open(site.At("search/"));
        var json = await page.Page.EvaluateAsync<string>(Asking, new { root = site.Root.AbsoluteUri, queries = queries.ToArray(), namesOnly });
        var answer = JsonDocument.Parse(json).RootElement;
        return (Strings(answer.GetProperty("exported")), [.. answer.GetProperty("answers").EnumerateArray().Select(Read)]);
    }

    private static Answered Read(JsonElement answer) => new(
        answer[0].GetString()!, Strings(answer[1]), answer[2].GetString(), Strings(answer[3]), answer[4].GetString());

    private static IReadOnlyList<string> Strings(JsonElement list)
        => list.ValueKind == JsonValueKind.Array ? [.. list.EnumerateArray().Select(item => item.GetString()!)] : [];
}
