// One Markdown page as planned: enough to name it, link to it and draw every later choice from its own number.
namespace HoSite.Corpus;

/// <summary>A planned page; <c>Number</c> counts within its kind, <c>Serial</c> over the whole corpus.</summary>
internal sealed class Page(Kind kind, int number, int serial, string title)
{
    public Kind Kind => kind;

    public int Number => number;

    public int Serial => serial;

    public string Title => title;

    public string Slug { get; } = Slugs.From(title);

    public required string Summary { get; init; }

    /// <summary>The file's path below the content folder.</summary>
    public string Path => Kind == Kind.Home ? "index.md" : $"{Kind.Folder}/{Slug}.md";

    public string? Alias { get; init; }

    public string? Misspelling { get; init; }

    public bool IsSurgery => Kind == Kind.Treatment && Number % 6 == 2;

    public Dice Choices(ulong purpose) => new(((ulong)Serial * 64) + purpose);
}
