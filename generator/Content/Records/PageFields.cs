// The fields that every kind of page has.
using HoSite.Content.Fields;

namespace HoSite.Content.Records;

/// <summary>What an author may say on a page of any kind.</summary>
public sealed record PageFields
{
    /// <summary>The page's title and heading.</summary>
    public required string Title { get; init; }

    /// <summary>One or two plain sentences.</summary>
    public required string Summary { get; init; }

    /// <summary>Other names readers use.</summary>
    public IReadOnlyList<Located<string>> Aliases { get; init; } = [];

    /// <summary>Short forms.</summary>
    public IReadOnlyList<Located<string>> Abbreviations { get; init; } = [];

    /// <summary>Common misspellings, for search only.</summary>
    public IReadOnlyList<Located<string>> Spellings { get; init; } = [];

    /// <summary>Date of the last editorial check.</summary>
    public DateOnly Checked { get; init; }

    /// <summary>Date the next check is due.</summary>
    public DateOnly NextCheck { get; init; }

    /// <summary>Date to which the literature was searched.</summary>
    public DateOnly? SearchedTo { get; init; }

    /// <summary>Place in its group; pages without one follow, by title.</summary>
    public int? Order { get; init; }

    /// <summary>Built only with <c>--drafts</c>.</summary>
    public bool Draft { get; init; }

    /// <summary>What readers ask.</summary>
    public IReadOnlyList<string> Questions { get; init; } = [];

    /// <summary>What nobody knows yet.</summary>
    public IReadOnlyList<string> Unknowns { get; init; } = [];

    /// <summary>Slugs of other choices of the same kind.</summary>
    public IReadOnlyList<Located<string>> Alternatives { get; init; } = [];

    /// <summary>Slugs of safety notices.</summary>
    public IReadOnlyList<Located<string>> Notices { get; init; } = [];

    /// <summary>Declares the fields for pages of a kind.</summary>
    public static PageFields Read(IFields fields, Kind kind) => new()
    {
        Title = fields.Required("title", FieldTypes.Text, "The title, also the page's heading."),
        Summary = fields.Required("summary", FieldTypes.Text, "One or two plain sentences: what the page answers."),
        Aliases = fields.List("aliases", FieldTypes.PlacedText, "Other names readers use."),
        Abbreviations = fields.List("abbreviations", FieldTypes.PlacedText, "Short forms."),
        Spellings = fields.List("spellings", FieldTypes.PlacedText, "Common misspellings, for search only."),
        Checked = fields.Required("checked", FieldTypes.Date, "Date of the last editorial check."),
        NextCheck = fields.Required("next-check", FieldTypes.Date, "Date the next check is due."),
        SearchedTo = fields.OptionalValue("searched-to", FieldTypes.Date, "Date to which the literature was searched."),
        Order = kind == Kind.Stage
            ? fields.Required("order", FieldTypes.Integer, "Place among the stages; 0 for before onset.")
            : fields.OptionalValue("order", FieldTypes.Integer, "Place in its group."),
        Draft = fields.Optional("draft", FieldTypes.Truth, "true: built only with --drafts."),
        Questions = fields.List("questions", FieldTypes.Text, "What the reader asks."),
        Unknowns = fields.List("unknowns", FieldTypes.Text, "What nobody knows yet."),
        Alternatives = fields.List("alternatives", FieldTypes.NameOf(kind), "Other choices of the same kind."),
        Notices = fields.List("notices", FieldTypes.NameOf(Kind.Notice), "Safety notices that the page shows."),
    };
}
