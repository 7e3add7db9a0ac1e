// How a certainty looks. The words come first and say everything; class and symbol only repeat them.
using HoSite.Theme.Models;

namespace HoSite.Theme;

/// <summary>Class and symbol of each certainty level.</summary>
public static class Style
{
    /// <summary>The class of a chip.</summary>
    public static string Class(CertaintyLevel level) => level switch
    {
        CertaintyLevel.High => "high",
        CertaintyLevel.Moderate => "moderate",
        CertaintyLevel.Low => "low",
        CertaintyLevel.VeryLow => "very-low",
        CertaintyLevel.NotInPeople => "not-in-people",
        CertaintyLevel.Descriptive => "descriptive",
        _ => throw new ArgumentOutOfRangeException(nameof(level), level, "No style for this level."),
    };

    // "Very low certainty" and the like; a longer label may be wider than a narrow cell.
    private const int LongestUnbroken = 22;

    /// <summary>A chip's words, which stay on one line unless they are many.</summary>
    public static string Unbroken(string label) => label.Length <= LongestUnbroken ? label.Replace(' ', '\u00A0') : label;

    /// <summary>The sign that repeats a chip's words, or null.</summary>
    public static string? Symbol(CertaintyLevel level) => level switch
    {
        CertaintyLevel.High => "●●●●",
        CertaintyLevel.Moderate => "●●●○",
        CertaintyLevel.Low => "●●○○",
        CertaintyLevel.VeryLow => "●○○○",
        CertaintyLevel.NotInPeople => "–",
        _ => null,
    };
}
