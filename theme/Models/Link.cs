// A link whose target is known to exist.
namespace HoSite.Theme.Models;

/// <summary>A text and the relative address it leads to.</summary>
/// <param name="Text">What the reader sees; never "more" or "here".</param>
/// <param name="Href">Relative address, ready for an attribute.</param>
public sealed record Link(string Text, string Href)
{
    /// <summary>Whether it leads to the page it stands on.</summary>
    public bool IsCurrent { get; init; }

    /// <summary>Whether the page it stands on belongs to what it leads to: the section of a navigation.</summary>
    public bool IsCurrentSection { get; init; }

    /// <summary>A word or two of context shown behind the link, such as its verdict.</summary>
    public string? Note { get; init; }
}
