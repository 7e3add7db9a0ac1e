// A part of a text without markup.
namespace HoSite.Prose;

/// <summary>What stands under one heading, up to the next heading of any level.</summary>
/// <param name="Id">The heading's anchor; null for what stands before the first.</param>
/// <param name="Heading">The heading's text; empty for what stands before the first.</param>
/// <param name="Level">The heading's level; 0 for what stands before the first.</param>
/// <param name="Text">The text, a line for each paragraph, item and row.</param>
public sealed record PlainSection(string? Id, string Heading, int Level, string Text);
