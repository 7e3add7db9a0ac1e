// One harm in the explorer's list.
namespace HoSite.Theme.Models;

/// <summary>What is harmed, and how sure that is.</summary>
public sealed record ExploreHarm(string Outcome, Chip? Chip);
