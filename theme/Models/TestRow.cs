// A test that tells a stage apart.
namespace HoSite.Theme.Models;

/// <summary>A test and what it shows at this stage.</summary>
public sealed record TestRow(string Test, string Shows, IReadOnlyList<Chip> Chips);
