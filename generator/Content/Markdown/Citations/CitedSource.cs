// One source within a citation.
namespace HoSite.Content.Markdown.Citations;

/// <summary>One source within a citation.</summary>
/// <param name="Id">Id of the reference.</param>
/// <param name="Locator">Where in the source, such as "p. 3", or null.</param>
/// <param name="Start">Where the id begins in the parsed text.</param>
public readonly record struct CitedSource(string Id, string? Locator, int Start);
