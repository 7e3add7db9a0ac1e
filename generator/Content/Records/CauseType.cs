// Sorts of cause.
namespace HoSite.Content.Records;

/// <summary>What sort of thing a cause is.</summary>
public enum CauseType
{
    /// <summary>An injury.</summary>
    Traumatic,

    /// <summary>An operation.</summary>
    Surgical,

    /// <summary>An injury or illness of brain, cord or nerve.</summary>
    Neurogenic,

    /// <summary>A burn.</summary>
    Burn,

    /// <summary>A gene.</summary>
    Genetic,

    /// <summary>Anything else.</summary>
    Other,
}
