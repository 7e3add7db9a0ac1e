// A part of a page that can be drawn wherever the page wants it.
using HoSite.Theme.Models;
using RazorSlices;

namespace HoSite.Theme;

/// <summary>One part, ready to be drawn.</summary>
/// <param name="Part">Which one it is.</param>
/// <param name="Id">Its anchor: the same wherever it stands.</param>
/// <param name="Heading">What it is called where it has a heading.</param>
/// <param name="Draw">Makes the view of what it shows.</param>
public sealed record DrawnPart(PagePart Part, string Id, string Heading, Func<RazorSlice> Draw)
{
    /// <summary>What is said under its heading when there is nothing to show; null when there is something.</summary>
    public string? Gap { get; init; }

    /// <summary>Whether it keeps its name within a section, because nothing else there says what it is.</summary>
    public bool NeedsName { get; init; }
}
