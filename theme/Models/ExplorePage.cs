// The explorer: the prebuilt pages as links; where scripts run, a form that asks for the cause and the place too.
namespace HoSite.Theme.Models;

/// <summary>The explorer.</summary>
/// <param name="Frame">Its frame; the notice that stops first is its first notice.</param>
/// <param name="Summary">What it does, and what it does not.</param>
/// <param name="Script">The script that makes the form work.</param>
/// <param name="Data">The data that the script reads.</param>
/// <param name="Root">What leads to the site's root from here.</param>
public sealed record ExplorePage(PageFrame Frame, string Summary, string Script, string Data, string Root) : PageView(Frame)
{
    /// <summary>The stages.</summary>
    public IReadOnlyList<ExploreOption> Stages { get; init; } = [];

    /// <summary>The causes.</summary>
    public IReadOnlyList<ExploreOption> Causes { get; init; } = [];

    /// <summary>The places in the body.</summary>
    public IReadOnlyList<ExploreOption> Sites { get; init; } = [];

    /// <summary>What may matter most.</summary>
    public IReadOnlyList<ExploreOption> Meanings { get; init; } = [];

    /// <summary>Where a reader finds out which stage it is.</summary>
    public required Link FindOut { get; init; }

    /// <summary>The prebuilt pages, stage by stage.</summary>
    public IReadOnlyList<ExploreGroup> Groups { get; init; } = [];
}
