// One row of the ladder: a meaning the site's question can have, and its answer here.
namespace HoSite.Theme.Models;

/// <summary>The answer to one meaning of the question.</summary>
/// <param name="Meaning">Plain label of the meaning.</param>
/// <param name="Clinical">Its clinical name, or null.</param>
/// <param name="Word">usually, sometimes, rarely, no or not known.</param>
/// <param name="Because">The reason, in one sentence.</param>
/// <param name="Chip">Certainty of the first claim, or null when nothing is held.</param>
public sealed record Answer(string Meaning, string? Clinical, string Word, string Because, Chip? Chip)
{
    /// <summary>The shape that repeats the word.</summary>
    public AnswerSign? Sign { get; init; }
}
