// A claim says no more than its evidence gives: certainty, counts, dates and disagreement.
using HoSite.Content.Fields;
using HoSite.Content.Records;
using HoSite.Diagnostics;

namespace HoSite.Knowledge;

internal sealed class ClaimChecks(KnowledgeBase knowledge, DiagnosticBag diagnostics)
{
    public static void Check(KnowledgeBase knowledge, DiagnosticBag diagnostics)
    {
        var check = new ClaimChecks(knowledge, diagnostics);
        foreach (var claim in knowledge.Content.Claims.Where(claim => !claim.HasErrors))
        {
            check.Judge(claim);
        }

        foreach (var statement in knowledge.Content.Statements)
        {
            if (statement.Verdict.Value != StatementVerdict.NothingHeld && statement.Claims.Count == 0)
            {
                diagnostics.Add(Rules.StatementWithoutClaim, statement.Verdict.Span, "a verdict without a claim");
            }
        }
    }

    private void Judge(Claim claim)
    {
        if (claim.References.Count == 0)
        {
            diagnostics.Add(Rules.ClaimWithoutReference, claim.Id.Span, $"the claim '{claim.Id.Value}' has no source");
        }

        JudgeCertainty(claim);
        JudgeCounts(claim.Effect);
        foreach (var name in claim.Against.Where(name => name.Value == claim.Id.Value))
        {
            diagnostics.Add(Rules.AgainstItself, name.Span, $"'{name.Value}' is this claim");
        }

        if (!claim.About.All.Any() && knowledge.Links[claim].UsedOn.Count == 0 && claim.Retired is null
            && !knowledge.IsPartlyRead)
        {
            diagnostics.Add(Rules.UnusedClaim, claim.Id.Span, $"the claim '{claim.Id.Value}' is about nothing and used nowhere");
        }
    }

    private void JudgeCertainty(Claim claim)
    {
        var isFromPeople = knowledge.Links[claim].IsFromPeople;
        var areSourcesKnown = knowledge.Links[claim].Sources.Count == claim.References.Count && knowledge.Links[claim].Sources.All(source => !source.HasErrors);
        if (claim.Certainty is not { } certainty)
        {
            if (claim.Direction != Direction.Descriptive && isFromPeople && areSourcesKnown)
            {
                diagnostics.Add(
                    Rules.CertaintyMissing, claim.Id.Span, $"the claim '{claim.Id.Value}' says '{Words<Direction>.Of(claim.Direction)}' without a certainty");
            }

            return;
        }

        if (!isFromPeople && areSourcesKnown)
        {
            diagnostics.Add(
                Rules.CertaintyOnLaboratory, certainty.Level.Span, $"the claim '{claim.Id.Value}' rests on animals or the laboratory alone");
            return;
        }

        JudgeSteps(certainty);
        if (certainty.Sum != certainty.Level.Value)
        {
            diagnostics.Add(
                Rules.CertaintySum,
                certainty.Level.Span,
                $"start and steps give '{Words<Certainty>.Of(certainty.Sum)}', not '{Words<Certainty>.Of(certainty.Level.Value)}'");
        }
    }

    private void JudgeSteps(CertaintyJudgement certainty)
    {
        if (certainty.Start.Value == Certainty.Moderate)
        {
            diagnostics.Add(Rules.StepDirection, certainty.Start.Span, "no design starts at 'moderate'");
        }

        foreach (var reason in certainty.Reasons)
        {
            var raises = reason.Domain >= CertaintyDomain.LargeEffect;
            if (reason.Step.Value is < -2 or > 2 || (raises ? reason.Step.Value < 0 : reason.Step.Value > 0))
            {
                diagnostics.Add(
                    Rules.StepDirection,
                    reason.Step.Span,
                    $"'{Words<CertaintyDomain>.Of(reason.Domain)}' only {(raises ? "raises a certainty: a step of 0 to 2" : "lowers a certainty: a step of 0 to -2")}, not {reason.Step.Value}");
            }
        }
    }

    private void JudgeCounts(ClaimEffect? effect)
    {
        if (effect is null)
        {
            return;
        }

        foreach (var counts in new[] { effect.Baseline, effect.Treated }.OfType<Counts>())
        {
            if (counts.Events < 0 || counts.Of <= 0 || counts.Events > counts.Of)
            {
                diagnostics.Add(Rules.ImpossibleCounts, counts.Place, $"{counts.Events} of {counts.Of} cannot be");
            }
        }

        if (effect.Participants < 0 || effect.Studies < 0)
        {
            diagnostics.Add(Rules.ImpossibleCounts, effect.Place, "fewer than no people or studies");
        }

        if (effect.Low > effect.High)
        {
            diagnostics.Add(Rules.ImpossibleCounts, effect.Place, $"the low end, {effect.Low}, is above the high end, {effect.High}");
        }
        else if (effect.Value < effect.Low || effect.Value > effect.High)
        {
            diagnostics.Add(
                Rules.ImpossibleCounts, effect.Place, $"the value {effect.Value} does not lie between {effect.Low} and {effect.High}");
        }
    }
}
