// Which way a claim points, in the words of the content contract.
namespace HoSite.Corpus;

/// <summary>The direction of a claim.</summary>
internal enum Direction
{
    Benefit,
    Harm,
    NoDifference,
    Unclear,
    Descriptive,
}
