// What the evidence holds for one stage and one thing that may matter, for any cause and place.
namespace HoSite.Theme.Models;

/// <summary>A prebuilt page of the explorer.</summary>
/// <param name="Frame">Its frame.</param>
/// <param name="Summary">What it shows, and what it does not do.</param>
/// <param name="Meaning">What matters.</param>
/// <param name="Stage">The stage.</param>
public sealed record ExploredPage(PageFrame Frame, string Summary, string Meaning, Link Stage) : PageView(Frame)
{
    /// <summary>The site's answer, or null.</summary>
    public ExploreAnswer? Answer { get; init; }

    /// <summary>How many claims fit; a very long list does not show them all.</summary>
    public int Fits { get; init; }

    /// <summary>How many claims nearly fit.</summary>
    public int Nears { get; init; }

    /// <summary>Claims that fit and are about a treatment.</summary>
    public IReadOnlyList<ExploreClaim> Treated { get; init; } = [];

    /// <summary>Claims that fit and are about no treatment.</summary>
    public IReadOnlyList<ExploreClaim> Course { get; init; } = [];

    /// <summary>Claims that nearly fit.</summary>
    public IReadOnlyList<ExploreClaim> Near { get; init; } = [];

    /// <summary>How many claims about the same goal speak of other situations.</summary>
    public int Others { get; init; }

    /// <summary>Harms of every treatment named.</summary>
    public IReadOnlyList<ExploreHarms> Harms { get; init; } = [];

    /// <summary>What nobody knows yet.</summary>
    public IReadOnlyList<string> Unknowns { get; init; } = [];

    /// <summary>Questions to ask.</summary>
    public IReadOnlyList<string> Questions { get; init; } = [];

    /// <summary>The same stage, when something else matters.</summary>
    public IReadOnlyList<Link> OtherMeanings { get; init; } = [];

    /// <summary>The same, at other stages.</summary>
    public IReadOnlyList<Link> OtherStages { get; init; } = [];

    /// <summary>The explorer itself.</summary>
    public required Link Explore { get; init; }
}
