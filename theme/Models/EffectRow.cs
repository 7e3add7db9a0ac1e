// What a treatment does to one outcome, as far as the claims go.
namespace HoSite.Theme.Models;

/// <summary>A row of a treatment's effects.</summary>
/// <param name="Outcome">The outcome.</param>
/// <param name="Verdict">The verdict in words, such as "prevents".</param>
/// <param name="VerdictKind">The verdict's own name, for a class.</param>
/// <param name="Stages">Stages it speaks of; empty for all.</param>
/// <param name="Groups">Causes and sites it speaks of; empty for all.</param>
/// <param name="Chip">Certainty of the first claim.</param>
/// <param name="Claims">All claims it rests on.</param>
public sealed record EffectRow(
    Link Outcome,
    string Verdict,
    string VerdictKind,
    IReadOnlyList<Link> Stages,
    IReadOnlyList<Link> Groups,
    Chip? Chip,
    IReadOnlyList<Link> Claims)
{
    /// <summary>Others it speaks of, of the kind of page it is seen from: there the page itself goes without saying.</summary>
    public IReadOnlyList<Link> Also { get; init; } = [];

    /// <summary>Where all claims are listed; null where the row lists them itself.</summary>
    public string? ClaimsHref { get; init; }

    /// <summary>For whom it is where it names nobody.</summary>
    public string Anyone { get; init; } = "all stages and groups";
}
