// Reads the whole written site as a browser would, before it is published. Each page is parsed once, all checks see the
// document, and only what other pages' checks need is kept.
using HoSite.Checks.Reading;
using HoSite.Diagnostics;
using HoSite.Output;

namespace HoSite.Checks;

/// <summary>The checks of the written site.</summary>
public static class SiteChecks
{
    /// <summary>All checks, in the order of their rules.</summary>
    internal static IReadOnlyList<ICheck> All { get; } =
    [
        new LinkTargetCheck(), new LinkFragmentCheck(), new LinkPlaceCheck(), new DuplicateIdCheck(), new HeadingCheck(),
        new HeadingLevelCheck(), new LanguageCheck(), new TitleCheck(), new TitleTwiceCheck(), new DescriptionCheck(),
        new DescriptionTwiceCheck(), new ImageTextCheck(), new GraphicNameCheck(), new TableHeadersCheck(),
        new TableCaptionCheck(), new InlineStyleCheck(), new InlineScriptCheck(), new OtherOriginCheck(),
        new CanonicalCheck(), new WeightCheck(), new OrphanCheck(), new MainCheck(), new NavigationLabelCheck(),
        new FieldLabelCheck(), new ControlNameCheck(), new NewWindowCheck(), new IdReferenceCheck(), new RefreshCheck(),
        new AddressCheck(), new SitemapCheck(),
    ];

    /// <summary>Runs every check over every file.</summary>
    /// <param name="site">The site in memory, complete.</param>
    /// <param name="settings">Where it will be published, and the limits.</param>
    /// <param name="diagnostics">Takes what is found, each at the content that made the file.</param>
    public static void Run(OutputSite site, CheckSettings settings, DiagnosticBag diagnostics)
    {
        var findings = new Findings(diagnostics);
        var files = site.Files.Where(WrittenSite.IsHtml).ToArray();
        var facts = new PageFacts[files.Length];
        Parallel.For(
            0,
            files.Length,
            () => new PageReader(site, settings),
            (i, _, reader) =>
            {
                var page = reader.Read(files[i]);
                foreach (var check in All)
                {
                    check.OnPage(page, findings);
                }

                facts[i] = PageFacts.Of(page);
                return reader;
            },
            _ => { });

        var written = new WrittenSite(site, settings, facts);
        foreach (var check in All)
        {
            check.OnSite(written, findings);
        }
    }
}
