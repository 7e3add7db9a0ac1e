// A glossary term used on a page, with its plain meaning.
namespace HoSite.Theme.Models;

/// <summary>A word on this page.</summary>
/// <param name="Id">Anchor, such as <c>word-fibrosis</c>.</param>
/// <param name="Term">The word, linked to the glossary.</param>
/// <param name="Plain">Its meaning in plain words.</param>
public sealed record TermEntry(string Id, Link Term, string Plain);
