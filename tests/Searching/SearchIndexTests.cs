// The index as files: the same bytes in every run, addresses that exist, and few bytes before the first answer.
using System.Diagnostics;
using System.IO.Compression;
using System.Text;
using HoSite.Content.Records;
using HoSite.Output;
using HoSite.Search;
using HoSite.Tests.Browser;
using Xunit;

namespace HoSite.Tests.Searching;

public class SearchIndexTests(ITestOutputHelper output)
{
    private const int KiB = 1024;

    [Fact]
    public void Two_runs_give_the_same_bytes()
    {
        var (first, second) = (Index(), Index());

        Assert.Equal(first.Files.Select(file => file.Path), second.Files.Select(file => file.Path));
        Assert.All(first.Files.Zip(second.Files), pair => Assert.Equal(pair.First.Bytes, pair.Second.Bytes));
    }

    [Fact]
    public void Every_address_that_a_search_gives_exists()
    {
        var site = RealSite.PublishedAt("/");

        Assert.DoesNotContain(RealNames.Documents.Select(RealNames.AddressOf), address => site.Find(address.Split('#')[0] + "index.html") is null);
    }

    [Fact]
    public void A_script_speaks_of_the_published_files()
    {
        var site = RealSite.PublishedAt("/");
        var module = Encoding.UTF8.GetString(Asset(site, "search.").Bytes.Span);
        var stable = Encoding.UTF8.GetString(site.Find("assets/search.js")!.Bytes.Span);

        Assert.All(Index().Names.Values, path => Assert.Contains($"\"{path}\"", module, StringComparison.Ordinal));
        Assert.All(Index().Names.Keys, name => Assert.DoesNotContain(name, module, StringComparison.Ordinal));
        Assert.Contains($"\"./{Path.GetFileName(Asset(site, "search.").Path)}\"", stable, StringComparison.Ordinal);
    }

    [Fact]
    public void The_client_and_the_first_answer_are_small()
    {
        var site = RealSite.PublishedAt("/");
        var client = Compressed(Asset(site, "search.")) + Compressed(Asset(site, "search-worker."));
        var names = Compressed(Asset(site, "search/names."));
        output.WriteLine($"client {client}, names {names}");

        Assert.InRange(client, 1, 9 * KiB);
        Assert.InRange(client + names, 1, 42 * KiB);
    }

    [Fact]
    public void Many_pages_are_indexed_in_linear_time()
    {
        Time(ManyPages(200));
        var (few, many) = (Time(ManyPages(500)), Time(ManyPages(4000)));
        output.WriteLine($"{few} ms and {many} ms");

        // Eight times the pages; a busy machine is slow, not wrong.
        Assert.InRange(many, 0, 40 * few);
    }

    private static double Time(IReadOnlyList<SearchDocument> pages)
    {
        var watch = Stopwatch.StartNew();
        SearchIndex.Of(pages, SearchWords.Empty, (name, bytes) => Fingerprint.Path(name, bytes));
        return watch.Elapsed.TotalMilliseconds;
    }

    // The real texts again and again, with names of their own.
    private static List<SearchDocument> ManyPages(int count)
    {
        var pages = RealNames.Documents.Where(document => document.Sections.Count > 3).ToList();
        return [.. Enumerable.Range(0, count).Select(i => pages[i % pages.Count] with { Title = $"{pages[i % pages.Count].Title} {i}" }).OrderBy(page => page.Kind)];
    }

    private static SearchFiles Index() => SearchIndex.Of(RealNames.Knowledge, (name, bytes) => Fingerprint.Path(name, bytes));

    private static OutputFile Asset(OutputSite site, string name)
        => site.Files.Single(file => file.Path.StartsWith("assets/" + name, StringComparison.Ordinal) && file.Path != "assets/search.js");

    private static int Compressed(OutputFile file)
    {
        using var bytes = new MemoryStream();
        using (var gzip = new GZipStream(bytes, CompressionLevel.SmallestSize, leaveOpen: true))
        {
            gzip.Write(file.Bytes.Span);
        }

        return (int)bytes.Length;
    }
}
