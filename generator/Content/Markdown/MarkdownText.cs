// A page's Markdown, parsed once; what other steps ask of it was gathered in the same walk.
using Markdig.Syntax;

namespace HoSite.Content.Markdown;

/// <summary>A parsed text.</summary>
public sealed record MarkdownText
{
    /// <summary>No text.</summary>
    public static MarkdownText Empty { get; } = new() { Document = [], Headings = [], Links = [], Claims = [], Citations = [] };

    /// <summary>The syntax tree; offsets in it count from <see cref="Start"/>.</summary>
    public required MarkdownDocument Document { get; init; }

    /// <summary>Where the Markdown begins in its file.</summary>
    public int Start { get; init; }

    /// <summary>Headings in order, with their ids.</summary>
    public required IReadOnlyList<Heading> Headings { get; init; }

    /// <summary>Links and images as written, in order.</summary>
    public required IReadOnlyList<TextLink> Links { get; init; }

    /// <summary>Ids of claims named in the text, in order.</summary>
    public required IReadOnlyList<Located<string>> Claims { get; init; }

    /// <summary>Ids of references cited in the text, in order.</summary>
    public required IReadOnlyList<Located<string>> Citations { get; init; }
}
