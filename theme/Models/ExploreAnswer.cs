// The site's own answer for a stage and what matters to a reader, before the claims behind it.
namespace HoSite.Theme.Models;

/// <summary>An answer.</summary>
/// <param name="Word">usually, sometimes, rarely, no or not known.</param>
/// <param name="Because">The reason.</param>
/// <param name="Chip">Certainty of the first claim, or null when nothing is held.</param>
public sealed record ExploreAnswer(string Word, string Because, Chip? Chip)
{
    /// <summary>The kind of answer.</summary>
    public AnswerSign? Sign { get; init; }
}
