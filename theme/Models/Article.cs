// What every page written in Markdown shares; each kind's own model holds one of these.
namespace HoSite.Theme.Models;

/// <summary>The shared parts of a record's page, in reading order.</summary>
public sealed record Article
{
    /// <summary>One or two plain sentences.</summary>
    public required string Summary { get; init; }

    /// <summary>Answers to the site's question, for kinds that have them; else empty.</summary>
    public IReadOnlyList<Answer> Answers { get; init; } = [];

    /// <summary>The author's text.</summary>
    public Prose Prose { get; init; } = Prose.Empty;

    /// <summary>What nobody knows yet.</summary>
    public IReadOnlyList<string> Unknowns { get; init; } = [];

    /// <summary>Questions a reader may ask.</summary>
    public IReadOnlyList<string> Questions { get; init; } = [];

    /// <summary>Other choices.</summary>
    public IReadOnlyList<Link> Alternatives { get; init; } = [];

    /// <summary>Claims about this record.</summary>
    public ClaimList Claims { get; init; } = ClaimList.Empty;

    /// <summary>Relations both ways, empty groups left out.</summary>
    public IReadOnlyList<LinkGroup> Related { get; init; } = [];

    /// <summary>Numbered references.</summary>
    public IReadOnlyList<ReferenceEntry> References { get; init; } = [];

    /// <summary>Glossary terms linked on this page.</summary>
    public IReadOnlyList<TermEntry> Words { get; init; } = [];

    /// <summary>Other names, for "Also called".</summary>
    public IReadOnlyList<string> AlsoCalled { get; init; } = [];

    /// <summary>How it was made.</summary>
    public required Review Review { get; init; }
}
