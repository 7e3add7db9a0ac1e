// How sure an answer is, and what kind of answer.
namespace HoSite.Theme.Models;

/// <summary>An answer's certainty.</summary>
/// <param name="Sign">The kind of answer.</param>
/// <param name="Chip">Certainty of its first claim, or null when nothing is held.</param>
public sealed record AnswerChip(AnswerSign? Sign, Chip? Chip)
{
    /// <summary>Whether nothing is known and something is sure all the same: then the chip is of the nearest claim, not of the answer.</summary>
    public bool IsOfNearestClaim
        => this is { Sign: AnswerSign.Unknown, Chip.Level: CertaintyLevel.High or CertaintyLevel.Moderate or CertaintyLevel.Low };
}
