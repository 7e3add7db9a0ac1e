// The home page: the question, its answer, and the tables that carry it.
namespace HoSite.Theme.Models;

/// <summary>The home page.</summary>
public sealed record HomePage(PageFrame Frame, Article Article) : ArticlePage(Frame, Article)
{
    /// <summary>The short answer, or null when the site gives none.</summary>
    public string? ShortAnswer { get; init; }

    /// <summary>How sure the short answer is.</summary>
    public Chip? ShortAnswerChip { get; init; }

    /// <summary>Meanings × stages, or null without a question.</summary>
    public Ladder? Ladder { get; init; }

    /// <summary>The stages in time, or null when they give no weeks.</summary>
    public StageTimeline? Timeline { get; init; }

    /// <summary>The question's text, which captions the ladder.</summary>
    public string? Question { get; init; }

    /// <summary>The table of factors; empty without factors.</summary>
    public IReadOnlyList<FactorRow> Factors { get; init; } = [];

    /// <summary>Common statements, checked.</summary>
    public IReadOnlyList<CheckedStatement> Statements { get; init; } = [];

    /// <summary>Where to go on: comparison, unknowns and the indexes.</summary>
    public IReadOnlyList<Link> Onward { get; init; } = [];
}
