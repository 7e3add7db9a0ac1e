// What one file holds, once it is understood: a pure function of its bytes, so that a preview can keep it by hash.
using HoSite.Content.Records;
using HoSite.Diagnostics;

namespace HoSite.Content;

/// <summary>The records of a file and what was wrong with it.</summary>
public sealed record ParsedFile(ContentFile File, SourceFile? Text)
{
    /// <summary>A page, for Markdown.</summary>
    public PageRecord? Page { get; init; }

    /// <summary>The settings, for <c>site.yml</c>.</summary>
    public SiteSettings? Settings { get; init; }

    /// <summary>Claims.</summary>
    public IReadOnlyList<Claim> Claims { get; init; } = [];

    /// <summary>References.</summary>
    public IReadOnlyList<Reference> References { get; init; } = [];

    /// <summary>Terms.</summary>
    public IReadOnlyList<Term> Terms { get; init; } = [];

    /// <summary>Statements.</summary>
    public IReadOnlyList<Statement> Statements { get; init; } = [];

    /// <summary>Redirects.</summary>
    public IReadOnlyList<Redirect> Redirects { get; init; } = [];

    /// <summary>Words for the search.</summary>
    public SearchWords? SearchWords { get; init; }

    /// <summary>Names that the file defines but whose records could not be read: linked to without an error.</summary>
    public IReadOnlyList<RecordId> Unreadable { get; init; } = [];

    /// <summary>The same without the file's bytes where its text is kept: a large site need not hold both.</summary>
    public ParsedFile WithoutBytes() => Text is null ? this : this with { File = File with { Bytes = [] } };

    /// <summary>What was wrong.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; init; } = [];
}
