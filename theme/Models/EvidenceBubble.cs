// The claims that lead to one verdict, as one shape.
namespace HoSite.Theme.Models;

/// <summary>A shape whose area grows with the number of claims.</summary>
/// <param name="VerdictKind">The verdict's own name, which chooses shape and colour.</param>
/// <param name="Verdict">The verdict in words.</param>
/// <param name="Claims">How many claims.</param>
/// <param name="Side">Length of its side, in hundredths of the largest shape's.</param>
public sealed record EvidenceBubble(string VerdictKind, string Verdict, int Claims, double Side);
