// The four GRADE levels.
namespace HoSite.Content.Records;

/// <summary>How sure a body of evidence makes us (GRADE), lowest first, so that steps can be added.</summary>
public enum Certainty
{
    /// <summary>We do not really know.</summary>
    VeryLow,

    /// <summary>May be right.</summary>
    Low,

    /// <summary>Probably right.</summary>
    Moderate,

    /// <summary>Very unlikely to change with new research.</summary>
    High,
}
