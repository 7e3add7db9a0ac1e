// A page's Markdown, parsed once; what other steps ask of it was gathered in the same walk.
using HoSite.Content.Markdown.Pieces;

namespace HoSite.Content.Markdown;

/// <summary>A parsed text.</summary>
public sealed record MarkdownText
{
    /// <summary>No text.</summary>
    public static MarkdownText Empty { get; } = new() { Pieces = TextPieces.None, Headings = [], Links = [], Claims = [], Citations = [] };

    /// <summary>The text, ready to be drawn.</summary>
    public required TextPieces Pieces { get; init; }

    /// <summary>Headings in order, with their ids.</summary>
    public required IReadOnlyList<Heading> Headings { get; init; }

    /// <summary>Links and images as written, in order.</summary>
    public required IReadOnlyList<TextLink> Links { get; init; }

    /// <summary>Ids of claims named in the text, in order.</summary>
    public required IReadOnlyList<Located<string>> Claims { get; init; }

    /// <summary>Ids of references cited in the text, in order.</summary>
    public required IReadOnlyList<Located<string>> Citations { get; init; }
}
