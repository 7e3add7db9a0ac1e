// What a treatment does to an outcome.
namespace HoSite.Content.Records;

/// <summary>The verdict of one effect; verdicts are never merged.</summary>
public enum Verdict
{
    /// <summary>Keeps it from starting.</summary>
    Prevents,

    /// <summary>Lets less of it form.</summary>
    Slows,

    /// <summary>Makes what is there smaller.</summary>
    Shrinks,

    /// <summary>Takes it out.</summary>
    Removes,

    /// <summary>Gives movement back.</summary>
    RestoresMotion,

    /// <summary>Eases what it causes.</summary>
    Relieves,

    /// <summary>Makes little or no difference.</summary>
    NoDifference,

    /// <summary>Makes it worse.</summary>
    Harms,

    /// <summary>It cannot be told.</summary>
    Unclear,
}
