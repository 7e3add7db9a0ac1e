// How grave a notice is.
namespace HoSite.Content.Records;

/// <summary>How grave a notice is, gravest first.</summary>
public enum NoticeLevel
{
    /// <summary>Act at once, or do not do it at all.</summary>
    Emergency,

    /// <summary>Take care.</summary>
    Caution,
}
