// Which way of an outcome is good.
namespace HoSite.Content.Records;

/// <summary>Whether more or less of an outcome is better.</summary>
public enum Better
{
    /// <summary>More is better.</summary>
    Higher,

    /// <summary>Less is better.</summary>
    Lower,
}
