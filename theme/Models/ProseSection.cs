// A part of an author's text under one second-level heading.
namespace HoSite.Theme.Models;

/// <summary>One section of prose.</summary>
/// <param name="Id">Anchor of the heading.</param>
/// <param name="Heading">The heading's HTML.</param>
/// <param name="Body">What follows it, up to the next second-level heading.</param>
public sealed record ProseSection(string Id, Html Heading, Html Body)
{
    /// <summary>How much of the body stands before its first sub-heading or part for clinicians; null without either.</summary>
    public int? OpeningLength { get; init; }

    /// <summary>Parts drawn within the section, behind its opening and without headings of their own.</summary>
    public IReadOnlyList<PagePart> Shows { get; init; } = [];

    /// <summary>Parts drawn behind the section, under headings of their own.</summary>
    public IReadOnlyList<PagePart> Then { get; init; } = [];

    /// <summary>The body before what the section shows.</summary>
    public Html Opening => OpeningLength is { } length ? new(Body.Value?[..length]) : Body;

    /// <summary>The body behind what the section shows.</summary>
    public Html Rest => OpeningLength is { } length ? new(Body.Value?[length..]) : default;
}
