// What a cell of the matrix draws, with where its lines lead.
namespace HoSite.Theme.Models;

/// <summary>The lines of one cell.</summary>
/// <param name="Treatment">The treatment's name, so that each link makes sense out of its table.</param>
/// <param name="Href">Where the treatment's page says more.</param>
/// <param name="Lines">A line an outcome; without any the cell says so.</param>
public sealed record CompareLines(string Treatment, string Href, IReadOnlyList<CompareLine> Lines);
