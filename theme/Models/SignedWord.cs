// An answer's word with the shape that repeats it.
namespace HoSite.Theme.Models;

/// <summary>A word to draw.</summary>
/// <param name="Word">usually, sometimes, rarely, no or not known.</param>
/// <param name="Sign">Its shape, or null.</param>
public sealed record SignedWord(string Word, AnswerSign? Sign);
