// Whether an authority has licensed a treatment for this use.
namespace HoSite.Theme.Models;

/// <summary>What an authority has decided, and when.</summary>
public sealed record LicenceRow(string Authority, string Status, string Date, IReadOnlyList<Chip> Chips);
