// Who should not have a treatment; it stands before what the treatment can do.
namespace HoSite.Theme.Models;

/// <summary>When a treatment should be avoided.</summary>
public sealed record AvoidRow(string Text, IReadOnlyList<Chip> Chips);
