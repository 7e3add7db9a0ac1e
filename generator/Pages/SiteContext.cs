// What is the same for every page of one build.
using System.Collections.Concurrent;
using HoSite.Content.Records;
using HoSite.Knowledge;
using HoSite.Pages.Exploring;
using HoSite.Prose;
using HoSite.Theme.Models;

namespace HoSite.Pages;

/// <summary>A site about to be drawn.</summary>
public sealed class SiteContext
{
    private readonly ConcurrentDictionary<string, LinkTable> _tables = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Html> _citations;
    private readonly Lazy<ExploreIndex> _explore;

    /// <summary>Prepares what all pages share.</summary>
    /// <param name="knowledge">The linked graph.</param>
    /// <param name="baseAddress">Where the site is published.</param>
    /// <param name="repository">Where the content is kept, or null.</param>
    /// <param name="assets">Published names of theme assets and images, by their own name.</param>
    public SiteContext(
        KnowledgeBase knowledge, BaseAddress baseAddress, Uri? repository, IReadOnlyDictionary<string, string> assets)
    {
        Knowledge = knowledge;
        Base = baseAddress;
        Repository = repository;
        Assets = assets;
        Titles = new PageTitles(knowledge);
        Prose = new ProseRenderer(knowledge);
        _explore = new Lazy<ExploreIndex>(() => ExploreIndex.Of(knowledge));
        Review = ReviewWording.Of(knowledge.Settings);
        ClinicalReview = Wording.Of(knowledge.Settings.Review);
        _citations = knowledge.Content.References
            .DistinctBy(reference => reference.Id.Value)
            .ToDictionary(reference => reference.Id.Value, Vancouver.Html, StringComparer.Ordinal);
    }

    /// <summary>The linked graph.</summary>
    public KnowledgeBase Knowledge { get; }

    /// <summary>Where the site is published.</summary>
    public BaseAddress Base { get; }

    /// <summary>Where the content is kept, or null.</summary>
    public Uri? Repository { get; }

    /// <summary>Published paths of assets and images from the site's root, by their own name.</summary>
    public IReadOnlyDictionary<string, string> Assets { get; }

    /// <summary>Unique titles.</summary>
    public PageTitles Titles { get; }

    /// <summary>Draws texts.</summary>
    public ProseRenderer Prose { get; }

    /// <summary>The review block without dates.</summary>
    public Review Review { get; }

    /// <summary>Clinical review in words.</summary>
    public string ClinicalReview { get; }

    /// <summary>The claims of the explorer.</summary>
    public ExploreIndex Explore => _explore.Value;

    /// <summary>A reference's citation.</summary>
    public Html Citation(Reference reference) => _citations[reference.Id.Value];

    /// <summary>Links as pages see them that share a way to the site's root.</summary>
    internal LinkTable LinksFrom(string root) => _tables.GetOrAdd(root, root => new LinkTable(this, root));
}
