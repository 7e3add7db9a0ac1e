// Everything the content folder holds, typed, before it is linked.
using HoSite.Content.Records;
using HoSite.Diagnostics;

namespace HoSite.Content;

/// <summary>All records of a knowledge base, in the order of their files.</summary>
public sealed record ContentSet
{
    /// <summary>The settings, or null when they could not be read.</summary>
    public SiteSettings? Settings { get; init; }

    /// <summary>The settings' file: where problems of the site as a whole are shown.</summary>
    public required SourceFile SettingsFile { get; init; }

    /// <summary>All pages, home among them, drafts too.</summary>
    public required IReadOnlyList<PageRecord> Pages { get; init; }

    /// <summary>All claims.</summary>
    public required IReadOnlyList<Claim> Claims { get; init; }

    /// <summary>All references.</summary>
    public required IReadOnlyList<Reference> References { get; init; }

    /// <summary>All terms.</summary>
    public required IReadOnlyList<Term> Terms { get; init; }

    /// <summary>Common statements.</summary>
    public required IReadOnlyList<Statement> Statements { get; init; }

    /// <summary>Redirects.</summary>
    public required IReadOnlyList<Redirect> Redirects { get; init; }

    /// <summary>Words for the search.</summary>
    public required SearchWords SearchWords { get; init; }

    /// <summary>The ledger of addresses, or null where there is none yet.</summary>
    public SourceFile? Ledger { get; init; }

    /// <summary>Images, by path below the content folder.</summary>
    public required IReadOnlyList<ContentFile> Media { get; init; }

    /// <summary>Names whose records could not be read.</summary>
    public required IReadOnlySet<RecordId> Unreadable { get; init; }
}
