// A word of the glossary.
using HoSite.Content.Fields;

namespace HoSite.Content.Records;

/// <summary>A term.</summary>
public sealed record Term
{
    /// <summary>The word, with its place.</summary>
    public required Located<string> Name { get; init; }

    /// <summary>How it is said, or null.</summary>
    public string? Say { get; init; }

    /// <summary>Its meaning in plain words, at most twenty.</summary>
    public required string Plain { get; init; }

    /// <summary>Its clinical meaning, or null.</summary>
    public string? Clinical { get; init; }

    /// <summary>Other forms of it, also found in texts.</summary>
    public IReadOnlyList<Located<string>> Aliases { get; init; } = [];

    /// <summary>Terms it is often taken for.</summary>
    public IReadOnlyList<Located<string>> NotTheSameAs { get; init; } = [];

    /// <summary>Whether a field was missing or wrong.</summary>
    public bool HasErrors { get; init; }

    /// <summary>Its anchor in the glossary.</summary>
    public string Slug => Content.Slug.From(Name.Value ?? "");

    /// <summary>Declares the fields.</summary>
    public static Term Read(IFields fields) => new()
    {
        Name = fields.Required("term", FieldTypes.PlacedText, "The word."),
        Say = fields.Optional("say", FieldTypes.Text, "How it is said."),
        Plain = fields.Required("plain", FieldTypes.Text, "Its meaning in at most twenty plain words."),
        Clinical = fields.Optional("clinical", FieldTypes.Text, "Its clinical meaning."),
        Aliases = fields.List("aliases", FieldTypes.PlacedText, "Other forms of it."),
        NotTheSameAs = fields.List("not-the-same-as", FieldTypes.PlacedText, "Terms it is often taken for."),
    };
}
