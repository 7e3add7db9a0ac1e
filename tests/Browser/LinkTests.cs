// The output works unchanged at the root of a host and below a project's path.
using System.Net;
using HoSite.Output;
using Xunit;

namespace HoSite.Tests.Browser;

public class LinkTests
{
    [Theory]
    [InlineData("/")]
    [InlineData("/some/project/")]
    public async Task Every_page_is_reached_from_home_and_every_link_of_it_resolves(string prefix)
    {
        var site = RealSite.PublishedAt("/");
        await using var host = await StaticHost.Start(site, prefix);

        var crawl = await LinkCrawl.Follow(host.Root, host.Root);

        Assert.Empty(crawl.Dead);
        Assert.Equal(Pages(site), crawl.Pages);
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/some/project/")]
    public async Task The_page_for_missing_addresses_leads_into_the_site_from_any_depth(string prefix)
    {
        await using var host = await StaticHost.Start(RealSite.PublishedAt(prefix), prefix);
        using var client = new HttpClient();

        var missing = host.At("no/such/page/");
        using var answer = await client.GetAsync(missing, TestContext.Current.CancellationToken);
        var crawl = await LinkCrawl.Follow(host.Root, missing);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Empty(crawl.Dead);
        Assert.Contains("search/", crawl.Pages);
    }

    [Theory]
    [InlineData("<a href=\"gone/\">x</a>")]
    [InlineData("<a href=\"there/#gone\">x</a>")]
    [InlineData("<a href=\"there\">x</a>")]
    [InlineData("<img src=\"gone.svg\" alt=\"\">")]
    [InlineData("<form action=\"gone/\"></form>")]
    public async Task A_dead_link_is_seen(string broken)
    {
        await using var host = await StaticHost.Start(("index.html", "<a href=\"there/#id\">x</a>" + broken), ("there/index.html", "<p id=\"id\">x</p>"));

        Assert.Single((await LinkCrawl.Follow(host.Root, host.Root)).Dead);
    }

    [Fact]
    public async Task A_link_out_of_the_folder_is_seen()
    {
        var page = new OutputFile("index.html", "<a href=\"/\">x</a>"u8.ToArray(), OutputRole.Page, default!);
        await using var host = await StaticHost.Start(new OutputSite([page]), "/some/project/");

        Assert.Single((await LinkCrawl.Follow(host.Root, host.Root)).Dead);
    }

    private static IEnumerable<string> Pages(OutputSite site)
        => site.Files.Where(file => file.Role is OutputRole.Page or OutputRole.Index or OutputRole.Print).Select(RealSite.AddressOf).Order(StringComparer.Ordinal);
}
