// A stage as a column; its anchor lets a reader see this column alone.
namespace HoSite.Theme.Models;

/// <summary>A column of the matrix.</summary>
/// <param name="Id">Anchor of the column's head.</param>
/// <param name="Short">A name short enough for the head of a narrow column.</param>
/// <param name="Stage">The stage.</param>
public sealed record CompareColumn(string Id, string Short, Link Stage);
