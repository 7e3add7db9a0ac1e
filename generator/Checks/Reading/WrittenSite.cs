// The site after every page has been read: facts, not documents.
using System.Collections.Frozen;
using HoSite.Output;

namespace HoSite.Checks.Reading;

/// <summary>What is known of all pages.</summary>
internal sealed class WrittenSite
{
    private readonly FrozenDictionary<string, PageFacts> _byPath;

    /// <summary>Takes the facts of every page, in path order.</summary>
    public WrittenSite(OutputSite site, CheckSettings settings, IReadOnlyList<PageFacts> pages)
    {
        (Site, Settings, Pages) = (site, settings, pages);
        _byPath = pages.ToFrozenDictionary(page => page.File.Path, StringComparer.Ordinal);
    }

    /// <summary>All files.</summary>
    public OutputSite Site { get; }

    /// <summary>Settings of this run.</summary>
    public CheckSettings Settings { get; }

    /// <summary>The facts of every page, in path order.</summary>
    public IReadOnlyList<PageFacts> Pages { get; }

    /// <summary>Whether a file is a page that a browser parses.</summary>
    public static bool IsHtml(OutputFile file)
        => file.Role is OutputRole.Page or OutputRole.Index or OutputRole.Print or OutputRole.NotFound or OutputRole.Redirect;

    /// <summary>The facts of the page at a path, or null.</summary>
    public PageFacts? Find(string path) => _byPath.GetValueOrDefault(path);

    /// <summary>Parses a page again, to say more about what was found wrong with it.</summary>
    public WrittenPage Reopen(PageFacts page) => new PageReader(Site, Settings).Read(page.File);
}
