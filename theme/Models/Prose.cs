// An author's text, drawn: what stands before the first heading, and the sections.
namespace HoSite.Theme.Models;

/// <summary>Drawn Markdown.</summary>
public sealed record Prose(Html Introduction, IReadOnlyList<ProseSection> Sections)
{
    /// <summary>No text.</summary>
    public static Prose Empty { get; } = new(default, []);

    /// <summary>Footnotes of the text, drawn at its end; empty for none.</summary>
    public Html Footnotes { get; init; }
}
