// Something that is measured.
namespace HoSite.Theme.Models;

/// <summary>An outcome page.</summary>
public sealed record OutcomePage(PageFrame Frame, Article Article) : ArticlePage(Frame, Article)
{
    /// <summary>How it is measured, or null.</summary>
    public string? Measure { get; init; }

    /// <summary>Whether higher or lower is better, in words, or null.</summary>
    public string? Better { get; init; }

    /// <summary>Treatments and what they do to it.</summary>
    public IReadOnlyList<TreatmentEffect> Treatments { get; init; } = [];
}
