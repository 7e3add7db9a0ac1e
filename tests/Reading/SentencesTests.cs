// Where sentences end, and where a stop ends nothing.
using HoSite.Reading;
using Xunit;

namespace HoSite.Tests.Reading;

public sealed class SentencesTests
{
    [Theory]
    [InlineData("It heals. It hurts! Does it? Yes", "It heals.|It hurts!|Does it?|Yes")]
    [InlineData("Ask Dr. Smith, e.g. by phone. Wait 2.5 weeks.", "Ask Dr. Smith, e.g. by phone.|Wait 2.5 weeks.")]
    [InlineData("It was grade 3 vs. 4. Of 10 people, 3 vs. 5 did.", "It was grade 3 vs. 4.|Of 10 people, 3 vs. 5 did.")]
    [InlineData("See fig. 3 and no. 5. No. Nobody knows.", "See fig. 3 and no. 5.|No.|Nobody knows.")]
    [InlineData("(It hurts.) \"It heals.\" Really…", "(It hurts.)|\"It heals.\"|Really…")]
    [InlineData("Read example.org. 3 people did.", "Read example.org.|3 people did.")]
    [InlineData("  ", "")]
    public void A_text_is_taken_apart(string text, string sentences)
        => Assert.Equal(sentences, string.Join('|', Sentences.Of(text).Select(sentence => sentence.Text)));

    [Fact]
    public void What_has_no_mark_at_its_end_is_told_apart()
        => Assert.Equal([true, false], Sentences.Of("It heals. Slowly").Select(sentence => sentence.IsEnded));
}
