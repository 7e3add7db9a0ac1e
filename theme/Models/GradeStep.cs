// Why a certainty is what it is, step by step, so that a reader can follow the arithmetic.
namespace HoSite.Theme.Models;

/// <summary>A step of the certainty's arithmetic.</summary>
/// <param name="Domain">What was judged; "Start" for the first.</param>
/// <param name="Judgement">The step in words, such as "down one".</param>
/// <param name="Because">The reason.</param>
public sealed record GradeStep(string Domain, string Judgement, string Because);
