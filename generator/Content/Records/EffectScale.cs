// How an effect's value is to be read.
namespace HoSite.Content.Records;

/// <summary>The scale of an effect.</summary>
public enum EffectScale
{
    /// <summary>A risk, odds or hazard ratio; no effect is 1.</summary>
    Ratio,

    /// <summary>A difference in the measure's own unit; no effect is 0.</summary>
    Difference,

    /// <summary>A percentage.</summary>
    Percent,

    /// <summary>A number of people or things.</summary>
    Count,

    /// <summary>Anything else.</summary>
    Other,
}
