// A treatment: what it can do, what it can harm, who should not have it.
namespace HoSite.Theme.Models;

/// <summary>A treatment page.</summary>
public sealed record TreatmentPage(PageFrame Frame, Article Article) : ArticlePage(Frame, Article)
{
    /// <summary>Medication, radiation, surgery, rehabilitation, observation or experimental, in words.</summary>
    public required string Type { get; init; }

    /// <summary>Established, off-label and so on, in words.</summary>
    public required string Status { get; init; }

    /// <summary>The broader treatment, or null.</summary>
    public Link? PartOf { get; init; }

    /// <summary>Narrower treatments.</summary>
    public IReadOnlyList<Link> Parts { get; init; } = [];

    /// <summary>What it does.</summary>
    public IReadOnlyList<EffectRow> Effects { get; init; } = [];

    /// <summary>Pictures of what it does.</summary>
    public TreatmentFigures EffectFigures { get; init; } = TreatmentFigures.None;

    /// <summary>Pictures of what it can harm.</summary>
    public TreatmentFigures HarmFigures { get; init; } = TreatmentFigures.None;

    /// <summary>What it can harm.</summary>
    public IReadOnlyList<HarmRow> Harms { get; init; } = [];

    /// <summary>Who should not have it.</summary>
    public IReadOnlyList<AvoidRow> AvoidWhen { get; init; } = [];

    /// <summary>Licences by authority.</summary>
    public IReadOnlyList<LicenceRow> Licences { get; init; } = [];
}
