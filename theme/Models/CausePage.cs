// What the condition can follow.
namespace HoSite.Theme.Models;

/// <summary>A cause page.</summary>
public sealed record CausePage(PageFrame Frame, Article Article) : ArticlePage(Frame, Article)
{
    /// <summary>Traumatic, surgical, genetic and so on, in words.</summary>
    public required string Type { get; init; }

    /// <summary>When it starts, or null.</summary>
    public string? Onset { get; init; }

    /// <summary>Usual sites.</summary>
    public IReadOnlyList<Link> Sites { get; init; } = [];

    /// <summary>How often it happens.</summary>
    public IReadOnlyList<ClaimCard> Frequency { get; init; } = [];

    /// <summary>The same as shares of a hundred, or null without any.</summary>
    public IconFigure? FrequencyFigure { get; init; }

    /// <summary>Treatments studied after this cause.</summary>
    public IReadOnlyList<TreatmentEffect> Treatments { get; init; } = [];
}
