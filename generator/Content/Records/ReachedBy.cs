// What brings about what the answer to the site's question can mean.
namespace HoSite.Content.Records;

/// <summary>Whether a meaning is about what happens by itself or about what a treatment does.</summary>
public enum ReachedBy
{
    /// <summary>By itself: nothing was done, or it was watched.</summary>
    Time,

    /// <summary>By something that was done.</summary>
    Treatment,
}
