// What every page written in Markdown is, whatever its kind.
namespace HoSite.Content.Records;

/// <summary>A page of content.</summary>
public abstract record PageRecord
{
    /// <summary>Its kind: the folder.</summary>
    public required Kind Kind { get; init; }

    /// <summary>Where it was written, and its text.</summary>
    public required PageSource Source { get; init; }

    /// <summary>The fields of every page.</summary>
    public required PageFields Fields { get; init; }

    /// <summary>Whether a field was missing or wrong: the record is linked for its names, but not judged.</summary>
    public bool HasErrors { get; init; }

    /// <summary>Its name.</summary>
    public RecordId Id => new(Kind, Source.Slug);

    /// <summary>Its slug: the file's name.</summary>
    public string Slug => Source.Slug;

    /// <summary>Its title.</summary>
    public string Title => Fields.Title;

    /// <summary>A page is itself and no other: comparing all its fields would only cost time.</summary>
    public virtual bool Equals(PageRecord? other) => ReferenceEquals(this, other);

    /// <inheritdoc/>
    public override int GetHashCode() => Id.GetHashCode();

    /// <summary>Its answers to the site's question, for kinds that have them.</summary>
    public virtual IReadOnlyList<Answer> Answers => [];

    /// <summary>Every other record that its fields name.</summary>
    public virtual IEnumerable<(Kind Kind, Located<string> Name)> Names =>
    [
        .. Fields.Alternatives.Select(name => (Kind, name)),
        .. Fields.Notices.Select(name => (Kind.Notice, name)),
    ];

    /// <summary>Every claim that its fields name; claims in its text are in <see cref="PageSource.Text"/>.</summary>
    public virtual IEnumerable<Located<string>> ClaimNames => Answers.SelectMany(answer => answer.Claims);
}
