// The way an effect points.
namespace HoSite.Content.Records;

/// <summary>What a claim says of its outcome.</summary>
public enum Direction
{
    /// <summary>Better than the comparison.</summary>
    Benefit,

    /// <summary>Worse than the comparison.</summary>
    Harm,

    /// <summary>Little or no difference.</summary>
    NoDifference,

    /// <summary>It cannot be told.</summary>
    Unclear,

    /// <summary>It describes: how often, when, what it looks like.</summary>
    Descriptive,
}
