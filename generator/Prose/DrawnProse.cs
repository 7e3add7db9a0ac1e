// A page's text, drawn, and what it used.
using HoSite.Content.Records;

namespace HoSite.Prose;

/// <summary>A drawn text.</summary>
/// <param name="Prose">The text, for the theme.</param>
/// <param name="Terms">Glossary terms that were linked, in order of first use.</param>
/// <param name="Citations">Numbers and uses of the sources that were cited.</param>
public sealed record DrawnProse(Theme.Models.Prose Prose, IReadOnlyList<Term> Terms, CitationNumbers Citations);
