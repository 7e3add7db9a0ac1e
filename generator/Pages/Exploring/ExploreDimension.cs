// What a claim's situation and a reader's can differ in.
namespace HoSite.Pages.Exploring;

/// <summary>A side of a situation.</summary>
public enum ExploreDimension
{
    /// <summary>The stage.</summary>
    Stage,

    /// <summary>The cause.</summary>
    Cause,

    /// <summary>The place in the body.</summary>
    Site,
}
