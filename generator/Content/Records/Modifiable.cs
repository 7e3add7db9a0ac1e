// Whether a factor can be changed.
namespace HoSite.Content.Records;

/// <summary>Whether anyone can change a factor.</summary>
public enum Modifiable
{
    /// <summary>It can be changed.</summary>
    Yes,

    /// <summary>It can be changed in part.</summary>
    Partly,

    /// <summary>It cannot be changed.</summary>
    No,
}
