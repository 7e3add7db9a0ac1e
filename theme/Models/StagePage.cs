// A stage of the condition.
namespace HoSite.Theme.Models;

/// <summary>A stage page.</summary>
public sealed record StagePage(PageFrame Frame, Article Article) : ArticlePage(Frame, Article)
{
    /// <summary>All stages in order; this one is current.</summary>
    public IReadOnlyList<Link> Stages { get; init; } = [];

    /// <summary>When it is, in words, or null.</summary>
    public string? Window { get; init; }

    /// <summary>All stages in time, or null when they give no weeks.</summary>
    public StageTimeline? Timeline { get; init; }

    /// <summary>Signs of it.</summary>
    public IReadOnlyList<string> Signs { get; init; } = [];

    /// <summary>Tests and what they show.</summary>
    public IReadOnlyList<TestRow> Tests { get; init; } = [];

    /// <summary>Treatments tried at this stage, a row an outcome.</summary>
    public IReadOnlyList<TreatmentEffect> Treatments { get; init; } = [];
}
