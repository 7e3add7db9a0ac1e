// A certainty beside "not known" must not be read as one of that answer.
using HoSite.Theme.Models;
using Xunit;

namespace HoSite.Tests.Theme;

public sealed class AnswerChipTests
{
    [Fact]
    public void A_certainty_beside_an_unknown_answer_is_of_the_nearest_claim()
    {
        Assert.True(new AnswerChip(AnswerSign.Unknown, Samples.Moderate).IsOfNearestClaim);
        Assert.True(new AnswerChip(AnswerSign.Unknown, Samples.Low).IsOfNearestClaim);
        Assert.False(new AnswerChip(AnswerSign.Unknown, Samples.Low with { Level = CertaintyLevel.VeryLow }).IsOfNearestClaim);
        Assert.False(new AnswerChip(AnswerSign.Sometimes, Samples.Moderate).IsOfNearestClaim);
        Assert.False(new AnswerChip(AnswerSign.Unknown, null).IsOfNearestClaim);
    }
}
