// What can be wrong with a text once the rest of the knowledge base is known.
using HoSite.Content.Records;
using HoSite.Diagnostics;
using HoSite.Knowledge;

namespace HoSite.Prose;

/// <summary>Checks every text of a knowledge base against the rest of it.</summary>
public static class ProseChecks
{
    /// <summary>Checks links, claims, citations and required sections of all pages, in parallel.</summary>
    /// <param name="knowledge">The linked graph.</param>
    /// <param name="isDrawn">Whether a page's view draws an anchor itself.</param>
    /// <param name="diagnostics">Takes what is wrong.</param>
    public static void Check(KnowledgeBase knowledge, Func<PageRecord, string, bool> isDrawn, DiagnosticBag diagnostics)
    {
        var links = new ProseLinks(knowledge, isDrawn, diagnostics);
        var sections = new SectionChecks(knowledge.Settings, diagnostics);
        Parallel.ForEach(knowledge.Pages, page =>
        {
            links.Check(page);
            sections.Check(page);
        });
    }
}
