// A level of a factor on the factor's own page.
namespace HoSite.Theme.Models;

/// <summary>One level of a factor.</summary>
public sealed record FactorLevelRow(string Name, Link? Stage, string Impact, string Direction, Chip? Chip);
