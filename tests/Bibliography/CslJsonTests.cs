// CSL-JSON, read back by a JSON reader, since only that says whether it is right.
using System.Text.Json;
using HoSite.Bibliography;
using HoSite.Content;
using Xunit;

namespace HoSite.Tests.Bibliography;

public sealed class CslJsonTests
{
    [Fact]
    public void Writes_all_that_a_record_holds()
    {
        using var json = JsonDocument.Parse(CslJson.Of(Sources.Article));
        var item = Assert.Single(json.RootElement.EnumerateArray());

        Assert.Equal(
            ["id", "type", "title", "author", "container-title", "issued", "volume", "issue", "page", "DOI", "PMID", "PMCID", "URL"],
            item.EnumerateObject().Select(field => field.Name));
        Assert.Equal("berg2004", item.GetProperty("id").GetString());
        Assert.Equal("Syrup & tea: 50% better?", item.GetProperty("title").GetString());
        Assert.Equal("2004 4 27", string.Join(' ', item.GetProperty("issued").GetProperty("date-parts")[0].EnumerateArray()));
        Assert.Equal(
            ["non-dropping-particle van der, family Berg, given Jürgen", "family Souza, given M. C., suffix Jr", "literal Example Group, Inc.", "literal et al."],
            item.GetProperty("author").EnumerateArray().Select(author => string.Join(
                ", ", author.EnumerateObject().OrderByDescending(part => part.Name == "non-dropping-particle").Select(part => $"{part.Name} {part.Value}"))));
    }

    [Fact]
    public void Leaves_out_what_a_record_lacks_and_lists_as_many_as_are_given()
    {
        using var json = JsonDocument.Parse(CslJson.Of(Sources.Bare, Sources.Bare with { Issued = new PartialDate(2004, null, null) }));

        Assert.Equal(["id", "type", "title"], json.RootElement[0].EnumerateObject().Select(field => field.Name));
        Assert.Equal(1, json.RootElement[1].GetProperty("issued").GetProperty("date-parts")[0].GetArrayLength());
    }

    [Fact]
    public void Letters_stay_letters_and_quotation_marks_do_not_end_a_text()
    {
        var text = CslJson.Of(Sources.Bare with { Title = "\"Über\" <骨> \\ \n" });
        using var json = JsonDocument.Parse(text);

        Assert.Contains("Über", text, StringComparison.Ordinal);
        Assert.Equal("\"Über\" <骨> \\ \n", json.RootElement[0].GetProperty("title").GetString());
    }
}
