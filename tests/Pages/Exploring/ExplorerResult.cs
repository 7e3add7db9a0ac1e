// What was selected, in a form that can be compared and read.
namespace HoSite.Tests.Pages.Exploring;

/// <summary>A selection.</summary>
/// <param name="Fits">Ids of the claims that fit.</param>
/// <param name="Near">Ids of those that nearly do, each with its differences in words.</param>
/// <param name="Others">How many are from other situations.</param>
internal sealed record ExplorerResult(IReadOnlyList<string> Fits, IReadOnlyList<string> Near, int Others)
{
    public override string ToString() => $"fits {string.Join(", ", Fits)} | near {string.Join(", ", Near)} | others {Others}";
}
