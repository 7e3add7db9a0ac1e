// Follows every link of a served site, as a reader with endless patience would: over HTTP, knowing nothing of the generator.
using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace HoSite.Tests.Browser;

/// <summary>What a crawl saw.</summary>
internal sealed class LinkCrawl
{
    private static readonly HttpClient Client = new(new HttpClientHandler { AllowAutoRedirect = false });
    private readonly HtmlParser _parser = new();
    private readonly Dictionary<Uri, HashSet<string>?> _anchors = [];
    private readonly List<(Uri Page, Uri Target)> _links = [];
    private readonly Uri _root;

    private LinkCrawl(Uri root) => _root = root;

    /// <summary>Addresses of the pages that were read, relative to the root, in ordinal order.</summary>
    public IReadOnlyList<string> Pages { get; private set; } = [];

    /// <summary>Links that lead nowhere, to a missing place, or out of the site's folder on its own host.</summary>
    public IReadOnlyList<string> Dead { get; private set; } = [];

    /// <summary>Crawls from a page; whether that page itself is an answer of success does not matter.</summary>
    public static async Task<LinkCrawl> Follow(Uri root, Uri start)
    {
        var crawl = new LinkCrawl(root);
        await crawl.Walk(start);
        return crawl;
    }

    private async Task Walk(Uri start)
    {
        var waiting = new Queue<Uri>([start]);
        var seen = new HashSet<Uri> { start };
        while (waiting.TryDequeue(out var address))
        {
            foreach (var target in await Read(address, address == start))
            {
                _links.Add((address, target));
                var page = WithoutFragment(target);
                if (_root.IsBaseOf(page) && seen.Add(page))
                {
                    waiting.Enqueue(page);
                }
            }
        }

        Pages = [.. _anchors.Where(page => page.Value is not null).Select(page => _root.MakeRelativeUri(page.Key).OriginalString).Order(StringComparer.Ordinal)];
        Dead = [.. _links.Where(link => IsDead(link.Target)).Select(link => $"{link.Page.AbsolutePath} → {link.Target.PathAndQuery}{link.Target.Fragment}").Distinct()];
    }

    // Reads a file, keeps its anchors (null for what is no page) and returns where it leads.
    private async Task<IReadOnlyList<Uri>> Read(Uri address, bool isStart)
    {
        using var response = await Client.GetAsync(address);
        if (response.StatusCode != HttpStatusCode.OK && !isStart)
        {
            return [];
        }

        if (response.Content.Headers.ContentType?.MediaType != "text/html")
        {
            _anchors[address] = null;
            return [];
        }

        var document = _parser.ParseDocument(await response.Content.ReadAsStringAsync());
        _anchors[address] = [.. document.QuerySelectorAll("[id]").Select(element => element.Id!)];
        return [.. document.All.SelectMany(Targets).Select(target => new Uri(address, target)).Where(target => target.Scheme is "http" or "https")
            .Where(target => target.Authority == _root.Authority)];
    }

    private static IEnumerable<string> Targets(IElement element)
    {
        if (element.LocalName == "meta" && element.GetAttribute("http-equiv") == "refresh")
        {
            return [element.GetAttribute("content")!.Split("url=", 2)[^1]];
        }

        string?[] single = [element.GetAttribute("href"), element.GetAttribute("src"), element.GetAttribute("action")];
        var several = (element.GetAttribute("srcset") ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(candidate => candidate.Split(' ')[0]);
        return single.OfType<string>().Concat(several);
    }

    private bool IsDead(Uri target)
        => !_anchors.TryGetValue(WithoutFragment(target), out var anchors)
            || (target.Fragment.Length > 1 && anchors is not null && !anchors.Contains(Uri.UnescapeDataString(target.Fragment[1..])));

    private static Uri WithoutFragment(Uri address) => new(address.GetLeftPart(UriPartial.Query));
}
