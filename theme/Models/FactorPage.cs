// A factor that may change the answer.
namespace HoSite.Theme.Models;

/// <summary>A factor page.</summary>
public sealed record FactorPage(PageFrame Frame, Article Article) : ArticlePage(Frame, Article)
{
    /// <summary>The sentence in the home table.</summary>
    public required string Impact { get; init; }

    /// <summary>favourable, unfavourable, mixed or unclear, in words.</summary>
    public required string Direction { get; init; }

    /// <summary>Whether it can be changed: yes, partly or no.</summary>
    public required string Modifiable { get; init; }

    /// <summary>How sure the impact is.</summary>
    public Chip? Chip { get; init; }

    /// <summary>Levels of it, with their own impact.</summary>
    public IReadOnlyList<FactorLevelRow> Levels { get; init; } = [];
}
