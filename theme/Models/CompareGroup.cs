// The matrix is read by type of treatment; this is one type.
namespace HoSite.Theme.Models;

/// <summary>Treatments of one type.</summary>
public sealed record CompareGroup(string Title, IReadOnlyList<CompareRow> Rows);
