// The matrix is read by type of treatment; this is one type.
namespace HoSite.Theme.Models;

/// <summary>Treatments of one type.</summary>
/// <param name="Id">Anchor of the group: an address that names it shows this group alone.</param>
/// <param name="Title">The type.</param>
/// <param name="Rows">The treatments.</param>
public sealed record CompareGroup(string Id, string Title, IReadOnlyList<CompareRow> Rows);
