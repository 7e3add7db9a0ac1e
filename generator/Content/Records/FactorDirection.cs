// Which way a factor points.
namespace HoSite.Content.Records;

/// <summary>Whether a factor helps.</summary>
public enum FactorDirection
{
    /// <summary>It helps.</summary>
    Favourable,

    /// <summary>It hinders.</summary>
    Unfavourable,

    /// <summary>It does both.</summary>
    Mixed,

    /// <summary>It cannot be told.</summary>
    Unclear,
}
