// One claim: what it says, how sure, from whom, and why.
namespace HoSite.Theme.Models;

/// <summary>A claim page.</summary>
public sealed record ClaimPage(PageFrame Frame) : PageView(Frame)
{
    /// <summary>In patient words.</summary>
    public required string Plain { get; init; }

    /// <summary>In clinician words.</summary>
    public required string Statement { get; init; }

    /// <summary>Certainty; leads to the section that explains it.</summary>
    public required Chip Chip { get; init; }

    /// <summary>What its certainty means, in a sentence.</summary>
    public required string Meaning { get; init; }

    /// <summary>Designs of its sources in words; empty when none is known.</summary>
    public string Designs { get; init; } = "";

    /// <summary>How many people in how many studies, and for how long, or null.</summary>
    public string? People { get; init; }

    /// <summary>Benefit, harm, no difference, unclear or descriptive, in words.</summary>
    public required string Direction { get; init; }

    /// <summary>Who was studied.</summary>
    public required string Population { get; init; }

    /// <summary>The effect, as rows of name and value; empty without numbers.</summary>
    public IReadOnlyList<NumberRow> Numbers { get; init; } = [];

    /// <summary>Out of 100 in both arms, or null when the claim gives no counts.</summary>
    public AbsoluteRisk? Risk { get; init; }

    /// <summary>Both arms as a hundred shapes each, or null without counts.</summary>
    public IconFigure? RiskFigure { get; init; }

    /// <summary>The estimate and its range on a scale, or null when the claim gives no range.</summary>
    public EffectPlot? Plot { get; init; }

    /// <summary>The start level and each step; empty for claims without a level.</summary>
    public IReadOnlyList<GradeStep> Steps { get; init; } = [];

    /// <summary>What the steps add up to; null for claims without a level.</summary>
    public GradeStep? Sum { get; init; }

    /// <summary>What new evidence would change, sentence by sentence.</summary>
    public IReadOnlyList<string> WouldChange { get; init; } = [];

    /// <summary>Why there is no level, or null.</summary>
    public string? NoLevelBecause { get; init; }

    /// <summary>Claims that disagree, both ways.</summary>
    public IReadOnlyList<ClaimCard> Against { get; init; } = [];

    /// <summary>Sources with design and Oxford level.</summary>
    public IReadOnlyList<SourceRow> Sources { get; init; } = [];

    /// <summary>What it is about.</summary>
    public IReadOnlyList<LinkGroup> About { get; init; } = [];

    /// <summary>Pages that use it.</summary>
    public IReadOnlyList<Link> UsedOn { get; init; } = [];

    /// <summary>What changed, newest first.</summary>
    public IReadOnlyList<ChangeRow> History { get; init; } = [];

    /// <summary>How to cite this claim, in every form.</summary>
    public IReadOnlyList<CitationForm> Citations { get; init; } = [];

    /// <summary>The notice of a retired claim.</summary>
    public RetiredNotice? Retired { get; init; }

    /// <summary>How it was made.</summary>
    public required Review Review { get; init; }
}
