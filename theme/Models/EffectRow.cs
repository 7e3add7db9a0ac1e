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
    IReadOnlyList<Link> Claims);
