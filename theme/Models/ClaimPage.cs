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

    /// <summary>Benefit, harm, no difference, unclear or descriptive, in words.</summary>
    public required string Direction { get; init; }

    /// <summary>Who was studied.</summary>
    public required string Population { get; init; }

    /// <summary>The effect, as rows of name and value; empty without numbers.</summary>
    public IReadOnlyList<NumberRow> Numbers { get; init; } = [];

    /// <summary>Out of 100 in both arms, or null when the claim gives no counts.</summary>
    public AbsoluteRisk? Risk { get; init; }

    /// <summary>The start level and each step; empty for claims without a level.</summary>
    public IReadOnlyList<GradeStep> Steps { get; init; } = [];

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

    /// <summary>The notice of a retired claim.</summary>
    public RetiredNotice? Retired { get; init; }

    /// <summary>How it was made.</summary>
    public required Review Review { get; init; }
}

/// <summary>A name and a value of the effect.</summary>
public sealed record NumberRow(string Name, string Value);

/// <summary>Whole people out of 100 in each arm, from the claim's own counts.</summary>
/// <param name="Comparator">Name of the comparison arm.</param>
/// <param name="Baseline">How many of 100 without treatment.</param>
/// <param name="Treated">How many of 100 with it.</param>
/// <param name="Outcome">What happens to them.</param>
/// <param name="Sentence">Both ways round, in words.</param>
public sealed record AbsoluteRisk(string Comparator, int Baseline, int Treated, string Outcome, string Sentence);

/// <summary>A step of the certainty's arithmetic.</summary>
/// <param name="Domain">What was judged; "Start" for the first.</param>
/// <param name="Judgement">The step in words, such as "down one".</param>
/// <param name="Because">The reason.</param>
public sealed record GradeStep(string Domain, string Judgement, string Because);

/// <summary>A source of a claim.</summary>
/// <param name="Citation">Vancouver citation.</param>
/// <param name="Page">The reference's page.</param>
/// <param name="Design">Design in words.</param>
/// <param name="Level">Oxford level in words, such as "Level 2 (single trial)".</param>
/// <param name="Unchecked">Fields not yet checked against the record, in words, or null.</param>
public sealed record SourceRow(Html Citation, Link Page, string Design, string Level, string? Unchecked);

/// <summary>A change of a claim.</summary>
public sealed record ChangeRow(string Date, string DateIso, string Change, string Because, Link? Claim);

/// <summary>Why a claim is retired and what stands in its place.</summary>
public sealed record RetiredNotice(string Date, string Because, Link? Successor);
