// Texts made to take forever: the time grows with the length, not with its square. No clock is read; a text that takes
// a square of its length would not end within the limit of a test run.
using Xunit;

namespace HoSite.Tests.Content.Markdown;

public sealed class LongTextTests
{
    private const int Times = 100_000;

    [Theory]
    [InlineData("[claim:")]
    [InlineData("[@a ")]
    [InlineData("[^a")]
    [InlineData(".")]
    [InlineData("1. ")]
    [InlineData("12 ")]
    [InlineData("a.")]
    [InlineData("## A\n")]
    [InlineData("|a|\n|-|\n\n")]
    [InlineData(":::\n")]
    [InlineData("[@a]. ")]
    public void Ends(string piece) => _ = Parsed.Of(string.Concat(Enumerable.Repeat(piece, Times)));

    [Fact]
    public void Ends_in_a_heading() => _ = Parsed.Of("## " + string.Concat(Enumerable.Repeat("{#", Times)));

    [Fact]
    public void Ends_with_many_marks_of_one_note()
        => _ = Parsed.Of(string.Concat(Enumerable.Repeat("a[^1] ", Times / 10)) + "\n\n[^1]: " + string.Concat(Enumerable.Repeat("word *x* ", Times / 10)));
}
