// A word of the glossary found in a text.
using HoSite.Content.Records;

namespace HoSite.Prose.Terms;

/// <summary>Where a term stands in a text.</summary>
public readonly record struct TermMatch(Term Term, int Start, int Length);
