// How often the answer is yes.
namespace HoSite.Content.Records;

/// <summary>The answer to one meaning of the site's question.</summary>
public enum AnswerWord
{
    /// <summary>More often than not.</summary>
    Usually,

    /// <summary>Some of the time.</summary>
    Sometimes,

    /// <summary>Seldom.</summary>
    Rarely,

    /// <summary>It does not.</summary>
    No,

    /// <summary>It is not known.</summary>
    Unknown,
}
