// A grade of a classification, spelt out.
namespace HoSite.Theme.Models;

/// <summary>One grade and what it means.</summary>
public sealed record GradeRow(string Grade, string Meaning);
