// The five meanings that an answer to the question can have, with the outcomes that belong to each.
namespace HoSite.Corpus;

/// <summary>One meaning of the question.</summary>
internal sealed record Meaning(string Id, string Label, string Clinical, IReadOnlyList<int> Outcomes)
{
    public static readonly IReadOnlyList<Meaning> All =
    [
        new("goes-away", "It goes away by itself", "spontaneous clearing", [3]),
        new("shrinks", "Treatment makes it shrink", "regression under treatment", [2]),
        new("stops", "It stops growing or never forms", "arrest and prevention", [0, 1]),
        new("removed", "It is taken out and stays away", "lifting and late return", [7, 8, 10]),
        new("moves-better", "You move or feel better though it stays", "functional improvement", [4, 5, 6]),
    ];
}
