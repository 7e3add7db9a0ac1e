// Which shape repeats an answer's word.
namespace HoSite.Theme.Models;

/// <summary>The shape that stands before an answer; the word says everything.</summary>
public enum AnswerSign
{
    /// <summary>A full disc.</summary>
    Usually,

    /// <summary>Half a disc.</summary>
    Sometimes,

    /// <summary>A quarter of a disc.</summary>
    Rarely,

    /// <summary>A crossed circle.</summary>
    No,

    /// <summary>A broken circle.</summary>
    Unknown,
}
