// A treatment's benefits and harms rest on claims, and groups of treatments have no loops.
using HoSite.Content;
using HoSite.Content.Fields;
using HoSite.Content.Records;
using HoSite.Diagnostics;

namespace HoSite.Knowledge;

internal static class TreatmentChecks
{
    public static void Check(KnowledgeBase knowledge, DiagnosticBag diagnostics)
    {
        foreach (var treatment in knowledge.Of<Treatment>(Kind.Treatment))
        {
            PartOf(treatment, knowledge, diagnostics);
            if (treatment.HasErrors)
            {
                continue;
            }

            foreach (var effect in treatment.Effects)
            {
                Judge(effect, knowledge, diagnostics);
            }

            foreach (var harm in treatment.Harms.Where(harm => harm.Claims.Count == 0))
            {
                diagnostics.Add(Rules.EffectWithoutClaim, harm.Outcome.Span, $"the harm '{harm.Outcome.Value}' has no claim");
            }
        }
    }

    private static void Judge(Effect effect, KnowledgeBase knowledge, DiagnosticBag diagnostics)
    {
        var verdict = Words<Verdict>.Of(effect.Verdict.Value);
        if (effect.Claims.Count == 0)
        {
            diagnostics.Add(Rules.EffectWithoutClaim, effect.Verdict.Span, $"the verdict '{verdict}' has no claim");
            return;
        }

        var claims = knowledge.ResolveClaims(effect.Claims).ToList();
        var isJudged = claims.Count == effect.Claims.Count && !claims.Exists(claim => claim.HasErrors);
        if (isJudged && effect.Verdict.Value <= Verdict.Relieves
            && !claims.Exists(claim => claim.Direction == Direction.Benefit && knowledge.Links[claim].IsFromPeople))
        {
            diagnostics.Add(
                Rules.BenefitWithoutClaim, effect.Verdict.Span, $"'{verdict}' rests on no claim of benefit from people");
        }
    }

    private static void PartOf(Treatment treatment, KnowledgeBase knowledge, DiagnosticBag diagnostics)
    {
        var seen = new SortedSet<string>(StringComparer.Ordinal) { treatment.Slug };
        for (var broader = treatment.PartOf; broader is { Value: { } name };)
        {
            if (name == treatment.Slug)
            {
                // Every treatment of the loop comes by here; the first by name speaks for all. One in itself is said elsewhere.
                if (seen.Count > 1 && seen.Min == name)
                {
                    diagnostics.Add(
                        Rules.PartOfCycle, treatment.PartOf!.Value.Span, $"'{name}' is part of itself by way of '{treatment.PartOf.Value.Value}'");
                }

                return;
            }

            if (!seen.Add(name) || knowledge.Page(new RecordId(Kind.Treatment, name)) is not Treatment next)
            {
                return;
            }

            broader = next.PartOf;
        }
    }
}
