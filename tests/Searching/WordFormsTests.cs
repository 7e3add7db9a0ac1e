// The generator's side of the table of pairs; the script's side is run in a browser.
using HoSite.Diagnostics;
using HoSite.Search;
using Xunit;

namespace HoSite.Tests.Searching;

public class WordFormsTests
{
    [Fact]
    public void Folding_is_as_the_table_says()
        => Assert.All(SearchVectors.Of("fold"), pair => Assert.Equal(pair[1].GetString(), WordForms.Fold(pair[0].GetString()!)));

    [Fact]
    public void Words_are_as_the_table_says()
        => Assert.All(SearchVectors.Of("words"), pair => Assert.Equal(pair[1].EnumerateArray().Select(word => word.GetString()), WordForms.Words(pair[0].GetString()!)));

    [Fact]
    public void Stems_are_as_the_table_says()
        => Assert.All(SearchVectors.Of("stem"), pair => Assert.Equal(pair[1].GetString(), WordForms.Stem(pair[0].GetString()!)));

    [Fact]
    public void Distances_are_as_the_table_says()
        => Assert.All(SearchVectors.Of("distance"), pair => Assert.Equal(pair[2].GetInt32(), Nearest.Distance(pair[0].GetString()!, pair[1].GetString()!)));
}
