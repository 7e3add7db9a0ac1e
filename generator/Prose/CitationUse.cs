// One place in a text that cites a source.
namespace HoSite.Prose;

/// <summary>A use of a source, for the link back to it.</summary>
/// <param name="Id">Its anchor, such as <c>cite-3-1</c>.</param>
/// <param name="Label">Its letter among the uses of that source.</param>
public sealed record CitationUse(string Id, string Label);
