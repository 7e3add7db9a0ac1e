// A row of the home table: Factor · Impact on reversal · How sure · More.
namespace HoSite.Theme.Models;

/// <summary>One factor, or one level of it.</summary>
/// <param name="Name">Factor or level, linked.</param>
/// <param name="Impact">The sentence.</param>
/// <param name="Direction">favourable, unfavourable, mixed or unclear, in words.</param>
/// <param name="Chip">How sure, or null when nothing is held.</param>
/// <param name="More">Where to read on.</param>
public sealed record FactorRow(string Name, string Impact, string Direction, Chip? Chip, Link More);
