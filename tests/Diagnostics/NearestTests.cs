// "did you mean": near enough to be meant, and silent otherwise.
using HoSite.Diagnostics;
using Xunit;

namespace HoSite.Tests.Diagnostics;

public class NearestTests
{
    private static readonly string[] Stages = ["before-onset", "immature", "mature", "maturing"];

    [Theory]
    [InlineData("imature", "immature")]
    [InlineData("amture", "mature")]
    [InlineData("maturign", "maturing")]
    [InlineData("beforeonset", "before-onset")]
    [InlineData("matures", "mature")]
    public void The_nearest_name_is_found(string typed, string expected)
        => Assert.Equal(expected, Nearest.To(typed, Stages));

    [Theory]
    [InlineData("elbow")]
    [InlineData("")]
    [InlineData("x")]
    public void Nothing_near_gives_nothing(string typed) => Assert.Null(Nearest.To(typed, Stages));

    [Fact]
    public void Among_equals_the_first_in_ordinal_order_is_taken()
        => Assert.Equal("hap", Nearest.To("hip", ["hup", "hop", "hap"]));

    [Theory]
    [InlineData("", "", 0)]
    [InlineData("abc", "", 3)]
    [InlineData("abc", "abc", 0)]
    [InlineData("abc", "acb", 1)]
    [InlineData("kitten", "sitting", 3)]
    public void Distance_counts_edits_and_swaps(string a, string b, int edits)
    {
        Assert.Equal(edits, Nearest.Distance(a, b));
        Assert.Equal(edits, Nearest.Distance(b, a));
    }
}
