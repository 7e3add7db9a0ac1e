// How sure a statement is; the order is the order of display.
namespace HoSite.Theme.Models;

/// <summary>The four GRADE levels, and the two cases that have none.</summary>
public enum CertaintyLevel
{
    /// <summary>Very unlikely to change with new research.</summary>
    High,

    /// <summary>Probably right.</summary>
    Moderate,

    /// <summary>May be right.</summary>
    Low,

    /// <summary>We do not really know.</summary>
    VeryLow,

    /// <summary>Rests on animals or the laboratory alone.</summary>
    NotInPeople,

    /// <summary>Describes rather than compares; the label names the study's design.</summary>
    Descriptive,
}
