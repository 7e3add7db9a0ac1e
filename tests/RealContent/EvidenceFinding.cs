// One finding of the evidence, as figures.
namespace HoSite.Tests.RealContent;

/// <summary>A finding.</summary>
/// <param name="Direction">Which way it points, in the word of a claim's <c>direction</c>.</param>
/// <param name="Effect">Its figures, or null.</param>
/// <param name="Numbers">Every number of its statement, population, figures and the passage read.</param>
/// <param name="References">Ids of its sources.</param>
internal sealed record EvidenceFinding(
    string Direction, EvidenceFigures? Effect, IReadOnlyList<string> Numbers, IReadOnlyList<string> References);
