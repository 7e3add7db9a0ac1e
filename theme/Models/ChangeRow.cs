// What changed in a claim, when and why; on the claim's page and on the page of changes.
namespace HoSite.Theme.Models;

/// <summary>A change of a claim.</summary>
public sealed record ChangeRow(string Date, string DateIso, string Change, string Because, Link? Claim);
