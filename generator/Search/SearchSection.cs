// What a full-text result leads to: a part of a page under one heading.
namespace HoSite.Search;

/// <summary>A part of something that can be found.</summary>
/// <param name="Anchor">Its anchor; empty for the page's beginning.</param>
/// <param name="Heading">Its heading; empty for the page's beginning.</param>
/// <param name="Text">Its text without markup.</param>
internal readonly record struct SearchSection(string Anchor, string Heading, string Text);
