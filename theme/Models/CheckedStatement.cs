// What is often said, set against what the evidence says.
namespace HoSite.Theme.Models;

/// <summary>A common statement and what the evidence says of it.</summary>
/// <param name="Said">The statement.</param>
/// <param name="Verdict">supported, partly, not-supported or nothing-held: for a class.</param>
/// <param name="VerdictLabel">The same in words.</param>
/// <param name="Chips">Certainty of each claim it rests on.</param>
public sealed record CheckedStatement(string Said, string Verdict, string VerdictLabel, IReadOnlyList<Chip> Chips);
