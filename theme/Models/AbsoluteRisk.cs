// The same risk in two arms, out of 100 people each, so that a reader need not do sums.
namespace HoSite.Theme.Models;

/// <summary>Whole people out of 100 in each arm, from the claim's own counts.</summary>
/// <param name="Comparator">Name of the comparison arm.</param>
/// <param name="Baseline">How many of 100 without treatment.</param>
/// <param name="Treated">How many of 100 with it.</param>
/// <param name="Outcome">What happens to them.</param>
/// <param name="Sentence">Both ways round, in words.</param>
public sealed record AbsoluteRisk(string Comparator, int Baseline, int Treated, string Outcome, string Sentence);
