// Records → a linked graph. Every check that needs more than one record is called here, in this order.
using HoSite.Content;
using HoSite.Diagnostics;

namespace HoSite.Knowledge;

/// <summary>Links a knowledge base and judges what its records say of each other.</summary>
public static class Linker
{
    /// <summary>Resolves every name and reports what is wrong.</summary>
    /// <param name="content">What was read.</param>
    /// <param name="drafts">Whether drafts are part of the site.</param>
    /// <param name="diagnostics">Takes what is wrong.</param>
    public static KnowledgeBase Link(ContentSet content, bool drafts, DiagnosticBag diagnostics)
    {
        var knowledge = new KnowledgeBase(content, drafts);
        UniqueNames.Check(knowledge, diagnostics);
        ResolvedNames.Check(knowledge, diagnostics);
        ClaimChecks.Check(knowledge, diagnostics);
        ReferenceChecks.Check(knowledge, diagnostics);
        PageChecks.Check(knowledge, diagnostics);
        AnswerChecks.Check(knowledge, diagnostics);
        TreatmentChecks.Check(knowledge, diagnostics);
        NoticeChecks.Check(knowledge, diagnostics);
        return knowledge;
    }
}
