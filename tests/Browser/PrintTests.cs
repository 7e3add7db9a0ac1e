// Paper: the text of every sheet is read back.
using System.Text;
using HoSite.Theme;
using Microsoft.Playwright;
using Xunit;

namespace HoSite.Tests.Browser;

public class PrintTests(Chromium chromium)
{
    public static TheoryData<string> Kinds => [.. RealSite.OneOfEveryKind().Keys];

    /// <summary>Every page that is made to fit one sheet.</summary>
    public static TheoryData<string> Sheets =>
    [
        .. RealSite.PublishedAt("/").Files
            .Where(file => file.Path.EndsWith(".html", StringComparison.Ordinal) && Encoding.UTF8.GetString(file.Bytes.Span).Contains(" one-sheet\">", StringComparison.Ordinal))
            .Select(RealSite.AddressOf),
    ];

    [Theory]
    [MemberData(nameof(Kinds), DisableDiscoveryEnumeration = true)]
    public async Task Every_sheet_says_where_it_comes_from_and_nothing_is_left_out(string kind)
    {
        await using var page = await chromium.Open((await chromium.Site).At(RealSite.OneOfEveryKind()[kind]));
        var address = await page.Page.EvaluateAsync<string?>("() => document.querySelector('link[rel=canonical]')?.href");
        await page.Page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });
        var closed = await page.Page.EvaluateAsync<string[]>(
            """
            () => [...document.querySelectorAll('main h1, main details:not([open]) :is(p, td)')].filter(part => part.checkVisibility())
              .slice(0, 40).map(part => part.textContent.trim().slice(0, 24))
            """);

        var paper = await Paper.Of(page.Page);

        Assert.Empty(paper.Faults(address));
        Assert.All(closed, text => Assert.True(paper.Has(text), $"'{text}' is not printed"));
    }

    [Theory]
    [MemberData(nameof(Sheets), DisableDiscoveryEnumeration = true)]
    public async Task What_is_made_for_one_sheet_fits_on_it(string address)
    {
        await using var page = await chromium.Open((await chromium.Site).At(address));

        Assert.Single((await Paper.Of(page.Page)).Sheets);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task The_stylesheet_repeats_heads_opens_what_is_closed_and_writes_addresses_out(bool isThere)
    {
        var rows = string.Concat(Enumerable.Range(1, 120).Select(row => $"<tr><td>Row {row}</td></tr>"));
        await using var host = await StaticHost.Start(
            ("site.css", isThere ? Encoding.UTF8.GetString(Assets.All.Single(asset => asset.Name == "site.css").Bytes) : "thead { display: table-row-group }"),
            ("index.html",
             $"""
              <!DOCTYPE html><html lang="en-GB" data-address="https://example.org/a/" data-printed="Page checked on a Monday. It may have changed since."><head><meta charset="utf-8">
              <title>A page</title><link rel="icon" href="data:,"><link rel="stylesheet" href="site.css"></head><body><a class="skip" href="#m">Skip to main content</a>
              <main id="m"><h1>A page</h1><details><summary>More</summary><p>What was closed</p></details>
              <table><thead><tr><th>The head</th></tr></thead><tbody>{rows}</tbody></table>
              <section class="references"><ol><li><p>A source. <a href="https://doi.org/10.1000/1">doi:10.1000/1</a></p></li></ol></section></main></body></html>
              """));
        await using var page = await chromium.Open(host.Root);

        var paper = await Paper.Of(page.Page);

        Assert.Equal(isThere, !paper.Faults("https://example.org/a/").Any());
        Assert.Equal(isThere, paper.Has("Page checked on a Monday", 1));
        Assert.Equal(isThere, paper.Has("What was closed"));
        Assert.Equal(isThere, paper.Has("https://doi.org/10.1000/1"));
        Assert.Equal(isThere, paper.Has("The head", 0) && paper.Has("The head", 1));
    }
}
