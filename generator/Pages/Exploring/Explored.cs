// What the evidence holds for a situation: claims, not advice.
using HoSite.Content.Records;

namespace HoSite.Pages.Exploring;

/// <summary>The claims for a choice.</summary>
/// <param name="Fits">Claims that match everything chosen, in the order of the index.</param>
/// <param name="Near">Claims that nearly do, those with the fewest differences first.</param>
/// <param name="Others">How many claims about the same goal speak of other situations.</param>
public sealed record Explored(IReadOnlyList<Claim> Fits, IReadOnlyList<NearClaim> Near, int Others)
{
    /// <summary>Slugs of the treatments that the claims are about, each once, in the order of the claims.</summary>
    public IEnumerable<string> Treatments => Fits.Concat(Near.Select(near => near.Claim))
        .SelectMany(claim => claim.About.Treatments)
        .Select(name => name.Value)
        .Distinct();
}
