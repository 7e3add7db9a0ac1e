// A way of grading, with its grades spelt out.
namespace HoSite.Theme.Models;

/// <summary>A classification page.</summary>
public sealed record ClassificationPage(PageFrame Frame, Article Article) : ArticlePage(Frame, Article)
{
    /// <summary>Where it is used, or null.</summary>
    public Link? Site { get; init; }

    /// <summary>The grades in the order of the scale.</summary>
    public IReadOnlyList<GradeRow> Grades { get; init; } = [];

    /// <summary>Where it was described.</summary>
    public Link? Source { get; init; }
}
