// The whole knowledge base, in the layout of the content contract.
namespace HoSite.Corpus;

/// <summary>Writes the corpus as HoSite content.</summary>
internal static class KnowledgeBaseWriter
{
    private const int ClaimsPerFile = 60;

    private const int ReferencesPerFile = 80;

    public static void Write(CorpusPlan plan, string folder)
    {
        var target = new TargetFolder(folder);
        target.Write("site.yml", SiteFile.Write(plan));
        target.Write("glossary.yml", GlossaryFile.Write());
        target.Write("search.yml", SearchFile.Write());
        target.Write("statements.yml", StatementsFile.Write(plan));
        target.Write("redirects.yml", RedirectsFile.Write(plan));
        WriteLists(target, plan);

        var markup = new HoSiteMarkup();
        Parallel.ForEach(plan.Pages, page =>
            target.Write(page.Path, FrontMatter.Write(plan, page) + PageBody.Write(plan, page, markup)));
    }

    private static void WriteLists(TargetFolder target, CorpusPlan plan)
    {
        foreach (var (number, claims) in plan.Claims.Chunk(Even(plan.Claims.Count, ClaimsPerFile)).Index())
        {
            target.Write($"claims/topic-{number + 1:000}.yml", ClaimsFile.Write(claims));
        }

        foreach (var (number, references) in plan.References.Chunk(Even(plan.References.Count, ReferencesPerFile)).Index())
        {
            target.Write($"references/list-{number + 1:000}.yml", ReferencesFile.Write(references));
        }
    }

    // At least two files each, so that reading a list from several files is always part of the work.
    private static int Even(int count, int perFile) => Math.Min(perFile, (count + 1) / 2);
}
