// Which claim a reader sees first: the most certain, then the clearest direction.
using HoSite.Content.Records;

namespace HoSite.Knowledge;

/// <summary>By certainty (descriptive claims after graded ones, laboratory last), direction, then id; retired claims end the list.</summary>
public sealed class ClaimOrder(BackLinks links) : IComparer<Claim>
{
    /// <inheritdoc/>
    public int Compare(Claim? x, Claim? y)
    {
        if (x is null || y is null)
        {
            return Comparer<bool>.Default.Compare(x is not null, y is not null);
        }

        var result = Rank(x).CompareTo(Rank(y));
        result = result != 0 ? result : x.Direction.CompareTo(y.Direction);
        return result != 0 ? result : string.CompareOrdinal(x.Id.Value, y.Id.Value);
    }

    private int Rank(Claim claim)
    {
        if (claim.Retired is not null)
        {
            return 100;
        }

        return claim.Certainty is { } certainty
            ? Certainty.High - certainty.Level.Value
            : links[claim].IsFromPeople ? 10 : 20;
    }
}
