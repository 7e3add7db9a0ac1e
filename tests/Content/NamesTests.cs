// Forms that addresses and dates take: what is one, what is none, and what becomes of a text.
using HoSite.Content;
using Xunit;

namespace HoSite.Tests.Content;

public sealed class NamesTests
{
    [Theory]
    [InlineData("a", true)]
    [InlineData("nsaids-2", true)]
    [InlineData("", false)]
    [InlineData("-a", false)]
    [InlineData("a-", false)]
    [InlineData("a--b", false)]
    [InlineData("A", false)]
    [InlineData("é", false)]
    [InlineData("a.b", false)]
    [InlineData("a_b", false)]
    [InlineData("١", false)]
    public void A_slug_is_lower_case_ASCII_with_single_hyphens(string text, bool expected)
        => Assert.Equal(expected, Slug.IsValid(text));

    [Theory]
    [InlineData("How it works", "how-it-works")]
    [InlineData("  What's new?! (2026)  ", "whats-new-2026")]
    [InlineData("Café Straße Łódź İstanbul ﬁ", "cafe-strasse-lodz-istanbul")]
    [InlineData("骨", "")]
    public void A_text_becomes_a_slug(string text, string expected)
    {
        Assert.Equal(expected, Slug.From(text));
        Assert.True(expected.Length == 0 || Slug.IsValid(expected));
    }

    [Theory]
    [InlineData("2004", "2004")]
    [InlineData("2004-02", "2004-02")]
    [InlineData("2004-02-29", "2004-02-29")]
    [InlineData("2003-02-29", null)]
    [InlineData("2004-13", null)]
    [InlineData("2004-2", null)]
    [InlineData("2004-00-01", null)]
    [InlineData("1499", null)]
    [InlineData("+204", null)]
    [InlineData("2004-01-01-01", null)]
    public void A_date_may_lack_its_day_and_month(string text, string? expected)
        => Assert.Equal(expected, PartialDate.TryParse(text, out var date) ? date.ToString() : null);

    [Theory]
    [InlineData("guides/a.md", "../stages/b.md#x", "stages/b.md")]
    [InlineData("guides/a.md", "b.md?q", "guides/b.md")]
    [InlineData("guides/a.md", "#x", "guides/a.md")]
    [InlineData("index.md", "./stages//b.md", "stages/b.md")]
    [InlineData("guides/a.md", "../stages/b%2Emd", "stages/b.md")]
    [InlineData("guides/a.md", "../../b.md", null)]
    [InlineData("guides/a.md", "..%2F..%2Fb.md", null)]
    [InlineData("guides/a.md", "/stages/b.md", null)]
    [InlineData("guides/a.md", "https://example.org/b.md", null)]
    [InlineData("guides/a.md", "..\\b.md", null)]
    public void A_link_stays_in_the_content_folder(string from, string link, string? expected)
        => Assert.Equal(expected, ContentPath.Resolve(from, link));
}
