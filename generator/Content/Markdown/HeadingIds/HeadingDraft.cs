// A heading whose anchor is not yet known: fixed ids further down the page come before ids made from texts.
using Markdig.Syntax;
using SourceSpan = HoSite.Diagnostics.SourceSpan;

namespace HoSite.Content.Markdown.HeadingIds;

/// <summary>A heading as the walk finds it.</summary>
/// <param name="Block">Its node; the anchor is kept there for drawing.</param>
/// <param name="Text">Its text without markup.</param>
/// <param name="Span">Where it was written.</param>
/// <param name="FixedId">The id that the author fixed, or null.</param>
/// <param name="IdSpan">Where the fixed id was written.</param>
internal sealed record HeadingDraft(HeadingBlock Block, string Text, SourceSpan Span, string? FixedId, SourceSpan IdSpan);
