// The same pages, claims and sources as a Hugo site: one Hugo page each, with a theme of the same frame.
using System.Reflection;

namespace HoSite.Corpus;

/// <summary>Writes the corpus as a Hugo site.</summary>
internal static class HugoSiteWriter
{
    public static void Write(CorpusPlan plan, string folder)
    {
        var target = new TargetFolder(folder);
        WriteTheme(target);
        foreach (var section in Kind.InFolders.Select(kind => kind.Folder).Concat(["claims", "references"]))
        {
            target.Write($"content/{section}/_index.md", $"---\ntitle: {char.ToUpperInvariant(section[0])}{section[1..]}\n---\n");
        }

        var markup = new HugoMarkup();
        Parallel.ForEach(plan.Pages, page =>
            target.Write(PathOf(page), HugoPages.FrontMatter(plan, page) + PageBody.Write(plan, page, markup)));
        Parallel.ForEach(plan.Claims, claim => target.Write($"content/claims/{claim.Id}.md", HugoPages.Claim(claim)));
        Parallel.ForEach(plan.References, reference => target.Write($"content/references/{reference.Id}.md", HugoPages.Reference(plan, reference)));
    }

    private static string PathOf(Page page) => page.Kind == Kind.Home ? "content/_index.md" : $"content/{page.Path}";

    private static void WriteTheme(TargetFolder target)
    {
        var assembly = Assembly.GetExecutingAssembly();
        foreach (var name in assembly.GetManifestResourceNames())
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
            target.Write(name, reader.ReadToEnd());
        }
    }
}
