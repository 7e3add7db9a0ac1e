// Writes a large invented knowledge base, so that speed and limits can be measured on content of any size.
// With --hugo it writes the same pages as a Hugo site, so that both programs can be timed on the same work.
using HoSite.Corpus;

if (CorpusOptions.Parse(args) is not { } options)
{
    Console.Error.WriteLine(CorpusOptions.Usage);
    return 2;
}

var plan = CorpusPlan.For(options.Pages);
KnowledgeBaseWriter.Write(plan, options.Output);

if (options.Hugo is { } hugo)
{
    HugoSiteWriter.Write(plan, hugo);
}

Console.WriteLine($"wrote {plan.Pages.Count} pages, {plan.Claims.Count} claims, {plan.References.Count} references");
return 0;
