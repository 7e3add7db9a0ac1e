// A part of an author's text under one second-level heading.
namespace HoSite.Theme.Models;

/// <summary>One section of prose.</summary>
/// <param name="Id">Anchor of the heading.</param>
/// <param name="Heading">The heading's HTML.</param>
/// <param name="Body">What follows it, up to the next second-level heading.</param>
public sealed record ProseSection(string Id, Html Heading, Html Body);
