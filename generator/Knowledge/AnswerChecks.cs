// An answer to the site's question says no more than its claims carry.
using HoSite.Content.Fields;
using HoSite.Content.Records;
using HoSite.Diagnostics;

namespace HoSite.Knowledge;

internal static class AnswerChecks
{
    public static void Check(KnowledgeBase knowledge, DiagnosticBag diagnostics)
    {
        foreach (var page in knowledge.Pages.Where(page => !page.HasErrors))
        {
            foreach (var answer in page.Answers.Where(answer => answer.Word.Value != AnswerWord.Unknown))
            {
                Judge(answer, knowledge, diagnostics);
            }
        }
    }

    private static void Judge(Answer answer, KnowledgeBase knowledge, DiagnosticBag diagnostics)
    {
        var word = Words<AnswerWord>.Of(answer.Word.Value);
        if (answer.Claims.Count == 0)
        {
            diagnostics.Add(Rules.EffectWithoutClaim, answer.Word.Span, $"the answer '{word}' has no claim");
            return;
        }

        var claims = knowledge.ResolveClaims(answer.Claims).ToList();
        if (claims.Count < answer.Claims.Count || claims.Exists(claim => claim.HasErrors))
        {
            return;
        }

        if (claims.TrueForAll(claim => IsExpertAlone(claim, knowledge)))
        {
            diagnostics.Add(Rules.ExpertAlone, answer.Word.Span, $"the answer '{word}' rests on an expert's word alone");
        }
        else if (answer.Word.Value == AnswerWord.No && !claims.Exists(CarriesNo))
        {
            diagnostics.Add(Rules.NoWithoutClaim, answer.Word.Span, "no claim of no difference, at least of low certainty, carries this 'no'");
        }
    }

    private static bool CarriesNo(Claim claim)
        => claim.Direction == Direction.NoDifference && claim.Certainty?.Level.Value >= Certainty.Low;

    private static bool IsExpertAlone(Claim claim, KnowledgeBase knowledge)
    {
        var sources = claim.References.Select(name => knowledge.Reference(name.Value)).ToList();
        return sources.Count > 0 && sources.TrueForAll(source => source?.Design == StudyDesign.ExpertOpinion);
    }
}
