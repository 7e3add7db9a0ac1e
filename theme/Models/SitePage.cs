// A place in the body.
namespace HoSite.Theme.Models;

/// <summary>The page of a body site.</summary>
public sealed record SitePage(PageFrame Frame, Article Article) : ArticlePage(Frame, Article)
{
    /// <summary>What it does to daily life, or null.</summary>
    public string? Function { get; init; }

    /// <summary>Classifications used here.</summary>
    public IReadOnlyList<Link> Classifications { get; init; } = [];

    /// <summary>Usual causes.</summary>
    public IReadOnlyList<Link> Causes { get; init; } = [];
}
