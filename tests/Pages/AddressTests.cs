// Addresses: how they are written, how one leads to another, and what the whole site makes of them.
using System.Text;
using System.Xml.Linq;
using HoSite.Content;
using HoSite.Diagnostics;
using HoSite.Output;
using HoSite.Pages;
using HoSite.Tests.Building;
using Xunit;

namespace HoSite.Tests.Pages;

public sealed class AddressTests
{
    private static readonly Built Second = Built.Of(TestFiles.Path("SecondBase/content"));

    [Theory]
    [InlineData("", "")]
    [InlineData("stages/", "../")]
    [InlineData("stages/late/", "../../")]
    [InlineData("stages/late/claims/", "../../../")]
    [InlineData("a/b/c/d/", "../../../../")]
    public void An_address_leads_to_the_root(string path, string expected) => Assert.Equal(expected, new Address(path).ToRoot());

    [Theory]
    [InlineData("/", "/")]
    [InlineData("/stages/late/#signs", "/stages/late/#signs")]
    [InlineData("stages/", null)]
    [InlineData("/stages", null)]
    [InlineData("//example.org/", null)]
    [InlineData("/stages/#", null)]
    [InlineData("/stages/?q/", null)]
    [InlineData("/../stages/", null)]
    [InlineData("/a b/", null)]
    [InlineData(null, null)]
    public void An_address_of_the_site_is_written_from_its_root(string? text, string? expected)
        => Assert.Equal(expected, SiteAddress.TryParse(text, out var address) ? address.ToString() : null);

    [Fact]
    public void No_two_records_have_one_title()
    {
        var titles = new PageTitles(Second.Result.Knowledge);
        var all = Second.Result.Knowledge.Pages.Select(page => titles.Of(page.Id))
            .Concat(Second.Result.Knowledge.Content.Claims.Select(claim => titles.Of(new RecordId(Kind.Claim, claim.Id.Value))))
            .Concat(Second.Result.Knowledge.Content.References.Select(source => titles.Of(new RecordId(Kind.Reference, source.Id.Value))))
            .ToList();
        Assert.Equal(all.Count, all.Distinct(StringComparer.OrdinalIgnoreCase).Count());
    }

    [Fact]
    public void The_sitemap_lists_every_page_and_nothing_else()
    {
        const string root = "https://example.org/marble-thumb/";
        var listed = XDocument.Parse(Encoding.UTF8.GetString(Second.Site.Find("sitemap.xml")!.Bytes.Span))
            .Descendants().Where(element => element.Name.LocalName == "loc").Select(element => element.Value);
        var pages = Second.Site.Files.Where(file => file.Role is OutputRole.Page or OutputRole.Index).Select(file => root + file.Path[..^"index.html".Length]);
        Assert.Equal(pages.Order(StringComparer.Ordinal), listed);
    }

    [Fact]
    public void The_ledger_is_complete_and_writing_it_again_changes_nothing()
    {
        var text = File.ReadAllText(TestFiles.Path("SecondBase/content/permalinks.txt"));
        Assert.Equal(text, Permalinks.Updated(new SourceFile("permalinks.txt", "permalinks.txt", text), Second.Result.Addresses!));
        Assert.Equal(text, Permalinks.Updated(null, Second.Result.Addresses!));
    }

    [Fact]
    public void The_ledger_forgets_nothing()
    {
        var ledger = new SourceFile("permalinks.txt", "permalinks.txt", "/stages/gone/\n/stages/gone/#part\n");
        var lines = Permalinks.Updated(ledger, Second.Result.Addresses!).Split('\n');
        Assert.Contains("/stages/gone/", lines);
        Assert.Contains("/stages/gone/#part", lines);
        Assert.Contains("/stages/sandy/", lines);
    }
}
