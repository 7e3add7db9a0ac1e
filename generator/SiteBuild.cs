// The one screen: from a folder of content to a site, step by step. Each step is a pure function of what came before;
// only the first reads the disk, and only the publisher, called by the command, writes it.
using HoSite.Checks;
using HoSite.Content;
using HoSite.Diagnostics;
using HoSite.Knowledge;
using HoSite.Output;
using HoSite.Pages;
using HoSite.Pages.Exploring;
using HoSite.Prose;
using HoSite.Search;

namespace HoSite;

/// <summary>Builds a site in memory.</summary>
public static class SiteBuild
{
    /// <summary>Runs every step. With errors in the content there is no site, only diagnostics.</summary>
    /// <param name="options">What to build.</param>
    /// <param name="diagnostics">Takes everything that is wrong, of all files, in one run.</param>
    /// <param name="progress">Told the name of each step as it begins.</param>
    public static BuiltSite Run(BuildOptions options, DiagnosticBag diagnostics, Action<string>? progress = null)
    {
        progress?.Invoke("reading");
        var files = ContentFolder.Read(options.Content, diagnostics);
        var content = ContentReader.Read(files, diagnostics);

        progress?.Invoke("linking");
        var knowledge = Linker.Link(content, options.Drafts, diagnostics);
        ProseChecks.Check(knowledge, SectionAnchors.Drawn, diagnostics);

        progress?.Invoke("planning");
        var search = diagnostics.HasErrors ? SearchFiles.None : SearchIndex.Of(knowledge, (name, bytes) => Fingerprint.Path(name, bytes));
        var assets = AssetFiles.Of(
            content.Media, diagnostics.HasErrors ? [] : ExploreData.Of(knowledge), search.Names, content.SettingsFile.Start);
        var site = new SiteContext(
            knowledge, new BaseAddress(options.BaseUrl ?? knowledge.Settings.BaseUrl), options.Repository ?? knowledge.Settings.Repository, assets.Paths);
        var plan = PagePlan.For(site, diagnostics);
        var book = new AddressBook(plan, content);
        book.CheckNavigation(knowledge.Settings, diagnostics);
        var redirects = Redirects.Of(content.Redirects, book, diagnostics);
        if (options.Ledger && !options.Drafts)
        {
            Permalinks.Check(content.Ledger, content.SettingsFile.Start, book, redirects, diagnostics);
        }

        if (diagnostics.HasErrors)
        {
            return new BuiltSite(knowledge, null, null);
        }

        progress?.Invoke("drawing");
        var pages = PageDrawing.Draw(plan, redirects, book);

        progress?.Invoke("gathering");
        var output = new OutputSite(
            [.. pages, .. RedirectFiles.Of(site, redirects, book), .. assets.Files, .. search.Files.Select(file => new OutputFile(file.Path, file.Bytes, OutputRole.Asset, content.SettingsFile.Start)), .. SiteFiles.Of(site, plan), .. CitationFiles.Of(site)]);

        if (options.Check)
        {
            progress?.Invoke("checking");
            var settings = new CheckSettings(site.Base.Url.AbsoluteUri, knowledge.Settings.Language) { IndexWeight = CheckSettings.IndexWeightOf(pages.Count) };
            SiteChecks.Run(output, settings, diagnostics);
        }

        return new BuiltSite(knowledge, book, output);
    }
}
