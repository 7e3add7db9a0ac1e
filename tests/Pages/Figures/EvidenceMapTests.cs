// Areas tell numbers of claims, so a side grows with the square root.
using HoSite.Pages.Figures;
using Xunit;

namespace HoSite.Tests.Pages.Figures;

public sealed class EvidenceMapTests
{
    [Theory]
    [InlineData(11, 11, 100)]
    [InlineData(4, 16, 50)]
    [InlineData(9, 36, 50)]
    [InlineData(1, 4, 50)]
    [InlineData(1, 1, 100)]
    public void Four_times_the_claims_are_four_times_the_area(int claims, int most, double side)
        => Assert.Equal(side, EvidenceMaps.Side(claims, most));

    [Fact]
    public void No_shape_is_too_small_to_be_told_from_another() => Assert.Equal(30, EvidenceMaps.Side(1, 500));
}
